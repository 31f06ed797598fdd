package app.candia;

import app.candia.CandiaException.Reason;
import app.candia.network.Networks;
import app.candia.nst.CancelledException;
import app.candia.nst.ContradictionException;
import app.candia.nst.Materials;
import app.candia.nst.Observer;
import app.candia.nst.OutOfRangeException;
import app.candia.nst.Settings;
import app.candia.nst.SettingsBuilder;
import app.candia.nst.Start;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One photo, its styles and what else decides how the picture becomes; see {@link Candia}. Not thread-safe.
 *
 * <pre>{@code
 * Path picture = Candia.painting(Path.of("photo.jpg"), "starry_night")
 *         .resolution(1024)
 *         .strength(2)
 *         .observer(observer)
 *         .paintInto(Path.of("out"));
 * }</pre>
 */
public final class Painting {
    private final Path photo;
    private final List<String> styles = new ArrayList<>();
    private final List<Path> regions = new ArrayList<>();
    private @Nullable Path keep;
    private @Nullable Path start;
    private SettingsBuilder settings = Settings.DEFAULT.with();
    private @Nullable Path vgg19;
    private long memory;
    private Path networkFolder = CacheFolder.ofUser();
    private @Nullable Networks networks;
    private Observer observer = new Observer() {};
    private Consumer<String> say = sentence -> {};

    Painting(Path photo, String style) {
        this.photo = photo;
        styles.add(style);
    }

    /** One more style; how much of each is {@link Settings#styleWeights}. */
    public Painting andStyle(String style) {
        styles.add(style);
        return this;
    }

    /**
     * Where the next style is taken: a picture that is light there, of any size; transparent is dark. One for each
     * style, or none at all.
     */
    public Painting region(Path mask) {
        regions.add(mask);
        return this;
    }

    /** What stays as it is in the photo: a picture that is light there, of any size; transparent is dark. */
    public Painting keep(Path mask) {
        keep = mask;
        return this;
    }

    /** Begins with another picture than the photo. */
    public Painting startFrom(Path picture) {
        start = picture;
        settings.start(Start.PICTURE);
        return this;
    }

    /** All settings at once; what was said of single ones before is forgotten. */
    public Painting settings(Settings all) {
        return settings(all.with());
    }

    /** The same, checked when the painting begins. */
    public Painting settings(SettingsBuilder all) {
        settings = all;
        if (start != null) {
            settings.start(Start.PICTURE);
        }
        return this;
    }

    /** Long side of the result in pixels, 64 to 16384; 512 if not said. */
    public Painting resolution(int pixels) {
        settings.resolution(pixels);
        return this;
    }

    /** How much of the style, 0.01 to 100; 1 if not said. */
    public Painting strength(double factor) {
        settings.strength(factor);
        return this;
    }

    /**
     * {@code builtin}, {@code vgg19} or another, see {@link Networks}; the built-in one if not said and this build
     * carries it.
     */
    public Painting network(String name) {
        settings.network(name);
        return this;
    }

    /**
     * How many bytes the engine may take outside of Java's heap, roughly; two fifths of the machine's if not said.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Painting memory(long bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("The engine needs some memory, not " + bytes + " bytes.");
        }
        memory = bytes;
        return this;
    }

    /** Keras's VGG19 weights without the top, where they need not be downloaded. */
    public Painting vgg19(Path weights) {
        vgg19 = weights;
        return this;
    }

    /** Where a downloaded network is kept; {@code candia} in the user's cache folder if not said. */
    public Painting networkFolder(Path folder) {
        networkFolder = folder;
        return this;
    }

    /** Watches the work, sees previews and can end it. */
    public Painting observer(Observer watcher) {
        observer = watcher;
        return this;
    }

    /** Hears in a sentence each what takes time before the work starts, such as a network's download. */
    public Painting say(Consumer<String> listener) {
        say = listener;
        return this;
    }

    /** Takes feature networks from here, so that paintings after one another load each but once. */
    public Painting networks(Networks loaded) {
        networks = loaded;
        return this;
    }

    /**
     * Paints, and waits until it is done.
     *
     * @return the PNG; never a file that was there before
     * @throws CandiaException if no picture can come of it, with a sentence that says what to do
     * @throws CancelledException if the observer asked for an end
     */
    public Path paintInto(Path outputDir) throws CandiaException {
        Settings chosen = settings();
        List<StyleChoice> manners = manners(chosen);
        Materials materials = materials(manners);
        Easel easel = easel();
        easel.requireNetwork(chosen.network());
        OutputFolder folder = OutputFolder.open(outputDir, pixels(materials.photo(), chosen.resolution()));
        String name = FileNames.result(
                PictureFile.name(photo, "photo"),
                manners.stream().map(StyleChoice::name).toList());
        return folder.write(easel.paint(materials, suiting(chosen, manners)), name);
    }

    /**
     * The same without a file.
     *
     * @throws CandiaException if no picture can come of it, with a sentence that says what to do
     * @throws CancelledException if the observer asked for an end
     */
    public BufferedImage paint() throws CandiaException {
        Settings chosen = settings();
        List<StyleChoice> manners = manners(chosen);
        return easel().paint(materials(manners), suiting(chosen, manners));
    }

    /**
     * Finds out what can be known before the work: checks the settings, reads the pictures, and loads the network
     * unless it has to be downloaded.
     *
     * @throws CandiaException if no picture can come of it, with a sentence that says what to do
     */
    public void check() throws CandiaException {
        Settings chosen = settings();
        materials(manners(chosen));
        easel().requireNetwork(chosen.network());
    }

    /** Of the result. */
    private static long pixels(BufferedImage photo, int resolution) {
        int longSide = Math.max(photo.getWidth(), photo.getHeight());
        int shortSide = Math.min(photo.getWidth(), photo.getHeight());
        return (long) resolution * resolution * shortSide / longSide;
    }

    private static Settings suiting(Settings chosen, List<StyleChoice> manners) {
        return chosen.suiting(
                manners.stream().map(manner -> manner.material().strength()).toList());
    }

    private List<StyleChoice> manners(Settings chosen) throws CandiaException {
        List<StyleChoice> manners = new ArrayList<>();
        for (String style : styles) {
            manners.add(StyleChoice.find(style, chosen));
        }
        return manners;
    }

    private Easel easel() {
        return new Easel(networks(), memory, observer);
    }

    private Networks networks() {
        return networks == null ? new Networks(networkFolder, vgg19, say) : networks;
    }

    private Materials materials(List<StyleChoice> manners) throws CandiaException {
        List<BufferedImage> masks = new ArrayList<>();
        for (Path region : regions) {
            masks.add(PictureFile.readMask(region));
        }
        try {
            return new Materials(
                    PictureFile.read(photo),
                    manners.stream().map(manner -> manner.material().picture()).toList(),
                    masks,
                    keep == null ? null : PictureFile.readMask(keep),
                    start == null ? null : PictureFile.read(start));
        } catch (ContradictionException regionsAndStyles) {
            throw Refusals.of(regionsAndStyles);
        }
    }

    private Settings settings() throws CandiaException {
        try {
            Settings chosen = settings.build();
            if (!networks().knows(chosen.network())) {
                throw new CandiaException(Reason.NETWORK, "candia.unknown_network", null, chosen.network());
            }
            chosen.requireFit(styles.size(), regions.size(), start != null);
            return chosen;
        } catch (OutOfRangeException outside) {
            throw Refusals.of(outside);
        } catch (ContradictionException contradiction) {
            throw Refusals.of(contradiction);
        }
    }
}
