package app.candia.nst;

import app.candia.network.FeatureNetwork;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * The one door of the engine: repaints a photo in the manner of one or several styles, after Gatys, Ecker and Bethge
 * (2015), "A Neural Algorithm of Artistic Style".
 *
 * <p>{@snippet : Networks networks = new Networks(Path.of("networks"), null, System.out::println); try (Stylizer
 * stylizer = new Stylizer(networks.load("builtin"))) { BufferedImage photo = ImageIO.read(new File("photo.jpg"));
 * BufferedImage style = ImageIO.read(new File("starry_night.jpg")); Settings settings = new
 * SettingsBuilder().resolution(1024).strength(2).build(); BufferedImage picture = stylizer.stylize(Materials.of(photo,
 * style), settings, new Observer() {}, null); ImageIO.write(picture, "png", new File("picture.png")); } }
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
    private final Memory memory;

    /** Works on the processor, with two fifths of the machine's memory. */
    public Stylizer(FeatureNetwork network) {
        this(network, Device.CPU, 0);
    }

    /**
     * @param device one of {@link Device#available()}
     * @param memory bytes that the work on one image may take outside of Java's heap, roughly; larger images are worked
     *     at in tiles, which changes nothing but the time. 0 for two fifths of the machine's
     */
    public Stylizer(FeatureNetwork network, Device device, long memory) {
        this(network, device, memory > 0 ? new Memory(memory) : Memory.ofMachine(), Recipe.of(network));
    }

    Stylizer(FeatureNetwork network, Device device, Memory memory, Recipe recipe) {
        this.network = network;
        this.device = device;
        this.memory = memory;
        this.recipe = recipe;
    }

    /**
     * Paints the photo in the manner of the styles; takes from seconds to minutes, for large pictures hours.
     *
     * @param from where an earlier run with the same materials and settings stopped, or null to begin; one that does
     *     not fit them is ignored. Going on makes the same picture as never having stopped
     * @return the picture, sRGB without alpha, of the photo's shape, its long side the settings' resolution
     * @throws CancelledException if the observer asks for it, within one iteration or tile
     * @throws NonFiniteLossException if the loss stops being a number; it has the last good picture
     * @throws IllegalArgumentException with a sentence, if the network has no such layer
     * @throws OutOfMemoryError if Java's heap can't hold such a picture, before any of it is spent ({@link Heap})
     */
    public BufferedImage stylize(Materials materials, Settings settings, Observer observer, @Nullable Checkpoint from) {
        try (Graphs graphs = new Graphs(network, device)) {
            return new Painting(network, graphs, recipe, memory, materials, settings, observer).paint(from);
        }
    }

    /** Nothing is kept between calls: building a graph takes half a second, and its memory is wanted elsewhere. */
    @Override
    public void close() {}
}
