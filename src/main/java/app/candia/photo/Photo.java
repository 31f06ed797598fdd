package app.candia.photo;

import java.time.Instant;
import java.util.UUID;

/**
 * A picture that a user uploaded, cleaned: upright, sRGB, without metadata.
 *
 * @param title from the file's name, for a first name of what is painted from it; may be empty
 */
public record Photo(UUID id, UUID owner, String title, int width, int height, Instant uploaded) {}
