package app.candia.share;

import app.candia.image.PictureWork;
import app.candia.image.Pictures;
import app.candia.image.SharedWork;
import app.candia.style.Style;
import app.candia.style.StyleCatalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The catalogue's pictures as small as the public page hangs them, so that it stays light. Thread-safe. */
@Component
class SmallStyles {
    private static final int LONG_SIDE = 160;
    /** No picture of the catalogue has more. */
    private static final long PIXELS = 4_000_000;

    private static final float QUALITY = 0.8f;

    private final StyleCatalogue catalogue;
    private final Map<String, byte[]> reduced = new ConcurrentHashMap<>();
    private final SharedWork<String, byte[]> work;

    SmallStyles(StyleCatalogue catalogue, PictureWork work) {
        this.catalogue = catalogue;
        this.work = new SharedWork<>(work);
    }

    /** JPEG; empty for a style that only its owner sees. */
    Optional<byte[]> find(String name) throws IOException {
        Optional<Style> style = catalogue.find(name);
        if (style.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = reduced.get(style.get().name());
        return Optional.of(bytes == null ? work.get(style.get().name(), PIXELS, () -> reduce(style.get())) : bytes);
    }

    private byte[] reduce(Style style) throws IOException {
        var out = new ByteArrayOutputStream();
        Pictures.writeJpeg(Pictures.fit(catalogue.picture(style), LONG_SIDE), QUALITY, out);
        reduced.put(style.name(), out.toByteArray());
        return out.toByteArray();
    }
}
