package app.candia.photo;

import java.time.Instant;
import java.util.UUID;

/**
 * A picture that a user uploaded, cleaned: upright, sRGB, without metadata; or a painting to be painted from.
 *
 * @param title from the file's name, or the painting's, for a first name of what is painted from it; may be empty
 */
public record Photo(UUID id, UUID owner, String title, int width, int height, Instant uploaded) {}
