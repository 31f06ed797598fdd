package app.candia.gallery;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of one owner under one title, in the owner's order.
 *
 * @param front the picture on its cover, the one that was chosen or the first; null if nothing hangs in it
 * @param size how many pictures hang in it
 */
public record Album(
        UUID id, UUID owner, String title, @Nullable UUID front, int size) {
    /** The picture on its cover; empty if nothing hangs in it. */
    public Optional<UUID> cover() {
        return Optional.ofNullable(front);
    }
}
