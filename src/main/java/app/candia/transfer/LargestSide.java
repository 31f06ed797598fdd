package app.candia.transfer;

import app.candia.nst.Heap;
import app.candia.nst.Settings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large a picture may be asked for. Immutable.
 *
 * @param maxResolution what whoever runs Candia allows, as {@code candia.max-resolution}: pixels of the longer side
 */
@ConfigurationProperties("candia")
public record LargestSide(@DefaultValue("4096") int maxResolution) {
    private static final int PHOTO_MIN = 2048;
    private static final int PHOTO_MAX = 4096;

    public LargestSide {
        if (maxResolution < Settings.MIN_RESOLUTION || maxResolution > Settings.MAX_RESOLUTION) {
            throw new IllegalArgumentException("candia.max-resolution must be from " + Settings.MIN_RESOLUTION + " to "
                    + Settings.MAX_RESOLUTION + ", not " + maxResolution + ".");
        }
    }

    /** What is allowed and the memory holds, in pixels; a process that paints has as much heap as this one. */
    public int pixels() {
        int held = Heap.longestSide(Runtime.getRuntime().maxMemory());
        return Math.min(maxResolution, Math.max(Settings.DEFAULT.resolution(), held));
    }

    /**
     * As large as a photo is of use, in pixels of the longer side: as large as pictures may be painted, and a little
     * more where that is small, since an admin may allow more later; but no more than phones can draw at once.
     */
    public int ofPhotos() {
        return Math.clamp(pixels(), PHOTO_MIN, PHOTO_MAX);
    }

    /** The settings, reduced to what may be asked for. */
    public Settings within(Settings settings) {
        return settings.resolution() <= pixels() ? settings : settings.withResolution(pixels());
    }
}
