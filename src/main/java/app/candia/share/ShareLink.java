package app.candia.share;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An unguessable address that shows one picture or album to whoever has it.
 *
 * @param token as the address has it
 * @param picture what it shows, unless an album
 * @param expires null: never
 * @param password whether one is asked for
 * @param views how often it was opened
 * @param viewsLeft how often it can still be opened; null: without limit
 */
public record ShareLink(
        String token,
        UUID owner,
        @Nullable UUID picture,
        @Nullable UUID album,
        Instant created,
        @Nullable Instant expires,
        boolean password,
        Set<Permission> permissions,
        int views,
        @Nullable Integer viewsLeft) {

    /** The path of the public page, from the server's root. */
    public String path() {
        return SharedAddress.page(token);
    }

    boolean allows(Permission permission) {
        return permissions.contains(permission);
    }

    boolean isExpired(Instant now) {
        return expires != null && !now.isBefore(expires);
    }

    boolean isUsedUp() {
        return viewsLeft != null && viewsLeft <= 0;
    }

    /** Whether a visitor has to come in by the door, so that the page alone shows nothing. */
    boolean isGuarded() {
        return password || viewsLeft != null;
    }

    /** Whether search engines may list it. */
    boolean isListed() {
        return allows(Permission.FINDABLE) && !isGuarded();
    }
}
