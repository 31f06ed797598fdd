package app.candia.photo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a user uploaded, cleaned: upright, sRGB, without metadata; or a painting to be painted from.
 *
 * @param title from the file's name, or the painting's, for a first name of what is painted from it; may be empty
 * @param painting the picture of the gallery that it was, or null if it was uploaded
 */
public record Photo(
        UUID id,
        UUID owner,
        String title,
        int width,
        int height,
        Instant uploaded,
        @Nullable UUID painting) {}
