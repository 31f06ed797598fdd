package app.candia.share;

import java.time.Instant;
import java.util.UUID;

/**
 * An unguessable address that shows one picture to whoever has it.
 *
 * @param token 160 random bits, as the address has them
 */
public record ShareLink(String token, UUID picture, Instant created) {
    /** The path of the public page, from the server's root. */
    public String path() {
        return "/s/" + token;
    }
}
