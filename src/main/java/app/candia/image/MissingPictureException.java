package app.candia.image;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The file of a picture is gone, empty or no picture any more. */
public final class MissingPictureException extends IOException {
    private static final long serialVersionUID = 1;

    MissingPictureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
