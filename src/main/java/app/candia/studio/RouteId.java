package app.candia.studio;

import java.util.Optional;
import java.util.UUID;

/** An id in the address of a page, which anybody may have typed. */
final class RouteId {
    private RouteId() {}

    static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
