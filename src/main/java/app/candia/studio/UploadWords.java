package app.candia.studio;

import app.candia.image.PictureReader;
import app.candia.image.UnreadablePictureException;
import app.candia.image.UnreadablePictureException.Reason;
import app.candia.ui.Words;
import java.util.Locale;

/** Why an upload was refused, and what to do. */
final class UploadWords {
    private static final long MILLION = 1_000_000;

    private UploadWords() {}

    static String of(UnreadablePictureException refusal, PictureReader limits, Words words) {
        return of(refusal.reason(), refusal.kind(), limits, words);
    }

    static String of(Reason reason, PictureReader limits, Words words) {
        return of(reason, "", limits, words);
    }

    private static String of(Reason reason, String kind, PictureReader limits, Words words) {
        long limit = switch (reason) {
            case TOO_MANY_BYTES -> limits.maxBytes() / MILLION;
            case TOO_MANY_PIXELS -> limits.maxPixels() / MILLION;
            default -> 0;
        };
        String text = switch (reason) {
            // an upload is the server's own file
            case MISSING, FOLDER, NO_PERMISSION, UNREADABLE_FILE -> "unread";
            default -> reason.name().toLowerCase(Locale.ROOT);
        };
        return words.of("studio.upload." + text, limit, kind);
    }
}
