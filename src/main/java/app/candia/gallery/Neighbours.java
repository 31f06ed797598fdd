package app.candia.gallery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What hangs beside a picture.
 *
 * @param place of the picture, counted from 1
 * @param count of all pictures that hang there
 */
public record Neighbours(@Nullable UUID left, @Nullable UUID right, int place, int count) {
    /** Beside a picture among these; empty if it is not one of them. */
    static Optional<Neighbours> of(UUID picture, List<UUID> all) {
        int at = all.indexOf(picture);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Neighbours(
                        at == 0 ? null : all.get(at - 1),
                        at == all.size() - 1 ? null : all.get(at + 1),
                        at + 1,
                        all.size()));
    }

    public Optional<UUID> previous() {
        return Optional.ofNullable(left);
    }

    public Optional<UUID> next() {
        return Optional.ofNullable(right);
    }
}
