package app.candia;

import app.candia.image.PictureWork;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What whoever runs Candia may set, by property or environment ({@code candia.data} is {@code CANDIA_DATA}).
 *
 * @param data the folder of all that is kept
 * @param slots transfers at the same time; 0: one for each GPU, else one
 */
@ConfigurationProperties("candia")
record CandiaProperties(
        @DefaultValue("./data") String data,
        @DefaultValue("0") int slots,
        @DefaultValue Network network,
        @DefaultValue Upload upload,
        @DefaultValue Images images) {

    /** @param vgg19 a VGG19 file as Keras publishes it; without one it is downloaded at first use */
    record Network(@Nullable String vgg19) {
        @Nullable
        Path file() {
            return vgg19 == null || vgg19.isBlank() ? null : Path.of(vgg19);
        }
    }

    /**
     * @param maxSize largest file
     * @param maxPixels most pixels, width x height
     */
    record Upload(
            @DefaultValue("20MB") DataSize maxSize,
            @DefaultValue("50000000") long maxPixels) {}

    /**
     * How many pictures are decoded, reduced and encoded at once for pages, downloads and uploads.
     *
     * @param atOnce 0: one for each core, from 2 to 4
     * @param waiting requests that may wait; further ones are asked to come again
     * @param patience how long each of them waits
     */
    record Images(
            @DefaultValue("0") int atOnce,
            @DefaultValue("64") int waiting,
            @DefaultValue("20s") Duration patience) {
        Images {
            if (atOnce < 0 || atOnce > 64) {
                throw new IllegalArgumentException("candia.images.at-once must be from 0 to 64, not " + atOnce + ".");
            }
            if (waiting < 0) {
                throw new IllegalArgumentException(
                        "candia.images.waiting must not be negative, but is " + waiting + ".");
            }
            if (patience.isNegative() || patience.compareTo(Duration.ofMinutes(5)) > 0) {
                throw new IllegalArgumentException(
                        "candia.images.patience must be from 0s to 5m, not " + patience.toSeconds() + "s.");
            }
        }

        PictureWork work() {
            int cores = Runtime.getRuntime().availableProcessors();
            return new PictureWork(atOnce == 0 ? Math.clamp(cores, 2, 4) : atOnce, waiting, patience);
        }
    }

    CandiaProperties {
        if (slots < 0 || slots > 64) {
            throw new IllegalArgumentException("candia.slots must be from 0 to 64, not " + slots + ".");
        }
    }

    /** A place in the data folder, as an absolute path. */
    Path in(String name) {
        return Path.of(data).toAbsolutePath().normalize().resolve(name);
    }
}
