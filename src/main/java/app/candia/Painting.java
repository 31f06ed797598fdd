package app.candia;

import app.candia.CandiaException.Reason;
import app.candia.image.PictureReader;
import app.candia.image.UnreadablePictureException;
import app.candia.network.FeatureNetwork;
import app.candia.network.NetworkUnavailableException;
import app.candia.network.Networks;
import app.candia.nst.CancelledException;
import app.candia.nst.Materials;
import app.candia.nst.NonFiniteLossException;
import app.candia.nst.Observer;
import app.candia.nst.Settings;
import app.candia.nst.Statistic;
import app.candia.nst.Stylizer;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One photo, one style and what else decides how the picture becomes; see {@link Candia}. Not thread-safe.
 *
 * <p>{@snippet : Path picture = Candia.painting(Path.of("photo.jpg"), "starry_night") .resolution(1024) .strength(2)
 * .observer(observer) .paintInto(Path.of("out")); }
 */
public final class Painting {
    private final Path photo;
    private final String style;
    private int resolution = Settings.DEFAULT.resolution();
    private double strength = Settings.DEFAULT.strength();
    private Statistic statistic = Settings.DEFAULT.statistic();
    private String network = Networks.defaultName();
    private @Nullable Path vgg19;
    private Path networkFolder = CacheFolder.ofUser();
    private Observer observer = new Observer() {};
    private Consumer<String> say = sentence -> {};

    Painting(Path photo, String style) {
        this.photo = photo;
        this.style = style;
    }

    /** Long side of the result in pixels, 64 to 2048; 512 if not said. */
    public Painting resolution(int pixels) {
        resolution = pixels;
        return this;
    }

    /** How much of the style, 0.1 to 10; 1 if not said. */
    public Painting strength(double factor) {
        strength = factor;
        return this;
    }

    /** What the style loss compares; mean and covariance if not said. */
    public Painting statistic(Statistic of) {
        statistic = of;
        return this;
    }

    /** {@code builtin} or {@code vgg19}; the built-in one if not said and this build carries it. */
    public Painting network(String name) {
        network = name;
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

    /**
     * Paints, and waits until it is done.
     *
     * @return the PNG; never a file that was there before
     * @throws CandiaException if no picture can come of it, with a sentence that says what to do
     * @throws CancelledException if the observer asked for an end
     */
    public Path paintInto(Path outputDir) throws CandiaException {
        Settings settings = settings();
        StyleChoice manner = StyleChoice.find(style);
        BufferedImage picture = read(photo);
        OutputFolder folder = OutputFolder.open(outputDir);
        try (Stylizer stylizer = new Stylizer(load())) {
            BufferedImage painted = stylizer.stylize(Materials.of(picture, manner.picture()), settings, observer, null);
            return folder.write(painted, FileNames.stem(photo) + "-" + manner.name());
        } catch (NonFiniteLossException noNumbers) {
            throw new CandiaException(
                    Reason.NON_FINITE_LOSS, "candia.non_finite_loss", noNumbers, noNumbers.fraction());
        } catch (OutOfMemoryError tooLarge) {
            throw new CandiaException(Reason.OUT_OF_MEMORY, "candia.out_of_memory", tooLarge, resolution);
        }
    }

    private Settings settings() throws CandiaException {
        if (resolution < Settings.MIN_RESOLUTION || resolution > Settings.MAX_RESOLUTION) {
            throw new CandiaException(
                    Reason.RESOLUTION,
                    "candia.resolution",
                    null,
                    Settings.MIN_RESOLUTION,
                    Settings.MAX_RESOLUTION,
                    resolution);
        }
        if (!(strength >= Settings.MIN_STRENGTH && strength <= Settings.MAX_STRENGTH)) {
            throw new CandiaException(
                    Reason.STRENGTH, "candia.strength", null, Settings.MIN_STRENGTH, Settings.MAX_STRENGTH, strength);
        }
        if (!List.of(Networks.BUILTIN, Networks.VGG19).contains(network)) {
            throw new CandiaException(Reason.NETWORK, "candia.unknown_network", null, network);
        }
        return Settings.DEFAULT
                .with()
                .resolution(resolution)
                .strength(strength)
                .statistic(statistic)
                .network(network)
                .build();
    }

    private FeatureNetwork load() throws CandiaException {
        try {
            return new Networks(networkFolder, vgg19, say).load(network);
        } catch (NetworkUnavailableException unavailable) {
            throw new CandiaException(
                    Reason.NETWORK, "candia.network", unavailable, String.valueOf(unavailable.getMessage()));
        }
    }

    static BufferedImage read(Path file) throws CandiaException {
        if (!Files.isRegularFile(file)) {
            throw new CandiaException(Reason.NO_SUCH_FILE, "candia.no_such_file", null, file.toString());
        }
        try {
            return PictureReader.DEFAULT.read(file);
        } catch (UnreadablePictureException unreadable) {
            throw new CandiaException(
                    Reason.UNREADABLE_PICTURE,
                    "candia.unreadable." + unreadable.reason(),
                    unreadable,
                    file.toString(),
                    PictureReader.DEFAULT.maxBytes() / 1e6,
                    PictureReader.DEFAULT.maxPixels() / 1e6);
        }
    }
}
