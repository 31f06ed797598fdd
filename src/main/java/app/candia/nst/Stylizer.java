package app.candia.nst;

import app.candia.network.FeatureNetwork;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * The one door of the engine: repaints a photo in the manner of a style.
 *
 * <p>Owns native memory from the start of {@link #stylize} to its end and whatever it keeps between calls; close it
 * when done. Thread-safe; calls may run at the same time.
 */
public final class Stylizer implements AutoCloseable {
    public Stylizer(FeatureNetwork network) {}

    /**
     * @param photo any size; sRGB; reduced to the settings' resolution, never enlarged past it
     * @param style any size; sRGB
     * @param from where an earlier run with the same photo, style and settings stopped, or null to begin
     * @return the picture, sRGB without alpha, of the photo's shape, its long side the settings' resolution
     * @throws CancelledException if the observer asks for it, within one iteration
     * @throws NonFiniteLossException if the loss stops being a number
     */
    public BufferedImage stylize(
            BufferedImage photo, BufferedImage style, Settings settings, Observer observer, @Nullable Checkpoint from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
