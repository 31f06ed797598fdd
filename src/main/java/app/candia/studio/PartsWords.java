package app.candia.studio;

import app.candia.image.Mask;
import app.candia.ui.Words;
import org.jspecify.annotations.Nullable;

/** Where a photo is painted over. */
final class MaskWords {
    private MaskWords() {}

    /** @param mask what stays as the photo is, or null */
    static String of(@Nullable Mask mask, Words words) {
        return mask == null
                ? words.of("studio.where.everywhere")
                : words.of("studio.where.share", Math.round(100 * (1 - mask.share())));
    }
}
