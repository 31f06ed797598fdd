package app.candia;

import java.nio.file.Path;
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
        @DefaultValue Upload upload) {

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
