package app.candia.share;

import java.time.Instant;
import java.util.UUID;

/**
 * An unguessable address that shows one picture to whoever has it.
 *
 * @param token 160 random bits, as the address has them
 */
public record ShareLink(String token, UUID picture, Instant created) {
    static final String PICTURE = "/s/{token}/picture.jpg";
    static final String FULL_PICTURE = "/s/{token}/picture.png";

    /** The path of the public page, from the server's root. */
    public String path() {
        return "/s/" + token;
    }

    /** The picture for the public page, JPEG, at most 1600 px. */
    public String picturePath() {
        return PICTURE.replace("{token}", token);
    }

    /** The picture in full size, PNG. */
    public String fullPicturePath() {
        return FULL_PICTURE.replace("{token}", token);
    }
}
