package app.candia.nst;

import app.candia.network.FeatureNetwork;
import java.awt.image.BufferedImage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tensorflow.exceptions.TFResourceExhaustedException;

/**
 * The one door of the engine: repaints a photo in the manner of one or several styles, after Gatys, Ecker and Bethge
 * (2015), "A Neural Algorithm of Artistic Style".
 *
 * <pre>{@code
 * Networks networks = new Networks(Path.of("networks"), null, System.out::println);
 * try (Stylizer stylizer = new Stylizer(networks.load("builtin"))) {
 *     BufferedImage photo = ImageIO.read(new File("photo.jpg"));
 *     BufferedImage style = ImageIO.read(new File("starry_night.jpg"));
 *     Settings settings = new SettingsBuilder().resolution(1024).strength(2).build();
 *     BufferedImage picture =
 *             stylizer.stylize(Materials.of(photo, style), settings, new Observer() {}, null);
 *     ImageIO.write(picture, "png", new File("picture.png"));
 * }
 * }</pre>
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

    /**
     * Works on the first graphics card, or where there is none on the processor, with the memory that is usual there.
     */
    public Stylizer(FeatureNetwork network) {
        this(network, Device.available().getFirst(), 0);
    }

    /**
     * @param device one of {@link Device#available()}
     * @param memory bytes that the work on one image may take outside of Java's heap, roughly; larger images are worked
     *     at in tiles, which changes nothing but the time. 0 for three fifths of the graphics card's, or two fifths of
     *     the machine's
     */
    public Stylizer(FeatureNetwork network, Device device, long memory) {
        this(network, device, memory > 0 ? new Memory(memory) : Memory.of(device), Recipe.of(network));
    }

    Stylizer(FeatureNetwork network, Device device, Memory memory, Recipe recipe) {
        this.network = network;
        this.device = device;
        this.memory = memory;
        this.recipe = recipe;
    }

    /** Loads TensorFlow now instead of in the first {@link #stylize} of this process; takes a second or some. */
    public static void load() {
        LossGraph.load();
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
     * @throws OutOfMemoryError with a sentence: if Java's heap can't hold such a picture, before any of it is spent
     *     ({@link Heap}); or if the device has too little memory, also for a second attempt in smaller tiles
     */
    public BufferedImage stylize(Materials materials, Settings settings, Observer observer, @Nullable Checkpoint from) {
        return goOn(materials, settings, observer, () -> from);
    }

    /**
     * As {@link #stylize}, without keeping the checkpoint: its arrays are as large as all that is in work.
     *
     * @param from gives the checkpoint, or null; asked once for each attempt, so a second time if the device was full
     */
    public BufferedImage goOn(
            Materials materials, Settings settings, Observer observer, Supplier<@Nullable Checkpoint> from) {
        try {
            return stylize(memory, materials, settings, observer, from);
        } catch (TFResourceExhaustedException full) {
            // The card has less free than it has: others use it too.
            return again(full, materials, settings, observer, from);
        }
    }

    private BufferedImage again(
            TFResourceExhaustedException full,
            Materials materials,
            Settings settings,
            Observer observer,
            Supplier<@Nullable Checkpoint> from) {
        try {
            return stylize(Memory.SCARCE, materials, settings, observer, from);
        } catch (TFResourceExhaustedException still) {
            Error tooLittle = new OutOfMemoryError(device.label() + " has too little free memory to paint "
                    + settings.resolution() + " px, even in small tiles. Free some, or choose a smaller size.");
            tooLittle.initCause(full);
            throw tooLittle;
        }
    }

    private BufferedImage stylize(
            Memory within,
            Materials materials,
            Settings settings,
            Observer observer,
            Supplier<@Nullable Checkpoint> from) {
        try (Graphs graphs = new Graphs(network, device)) {
            return new Painting(network, graphs, recipe, within, materials, settings, observer).paint(from);
        }
    }

    /** Nothing is kept between calls: building a graph takes half a second, and its memory is wanted elsewhere. */
    @Override
    public void close() {}
}
