package app.candia.nst;

import app.candia.network.FeatureNetwork;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * The one door of the engine: repaints a photo in the manner of a style.
 *
 * <p>Owns native memory from the start of {@link #stylize} to its end and whatever it keeps between calls; close it
 * when done. Thread-safe; calls may run at the same time.
 *
 * <p>The first call in a process loads TensorFlow, whose library is unpacked once into the folder that the system
 * property {@code org.bytedeco.javacpp.cachedir} names.
 */
public final class Stylizer implements AutoCloseable {
    private final FeatureNetwork network;
    private final Device device;
    private final Recipe recipe;

    /** Works on the processor. */
    public Stylizer(FeatureNetwork network) {
        this(network, Device.CPU);
    }

    /** @param device one of {@link Device#available()} */
    public Stylizer(FeatureNetwork network, Device device) {
        this(network, device, Recipe.of(network));
    }

    Stylizer(FeatureNetwork network, Device device, Recipe recipe) {
        this.network = network;
        this.device = device;
        this.recipe = recipe;
    }

    /**
     * Paints the photo in the manner of the style; takes from seconds to minutes.
     *
     * @param photo any size; sRGB; brought to the settings' resolution, a small one enlarged: paint has detail of its
     *     own
     * @param style any size; sRGB
     * @param from where an earlier run with the same photo, style and settings stopped, or null to begin; one that does
     *     not fit them is ignored
     * @return the picture, sRGB without alpha, of the photo's shape, its long side the settings' resolution
     * @throws CancelledException if the observer asks for it, within one iteration
     * @throws NonFiniteLossException if the loss stops being a number
     */
    public BufferedImage stylize(
            BufferedImage photo, BufferedImage style, Settings settings, Observer observer, @Nullable Checkpoint from) {
        return new Painting(network, device, recipe, photo, style, settings, observer).paint(from);
    }

    /** Nothing is kept between calls today. */
    @Override
    public void close() {}
}
