package app.candia.share;

import app.candia.image.Pictures;
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
    private static final float QUALITY = 0.8f;

    private final StyleCatalogue catalogue;
    private final Map<String, byte[]> reduced = new ConcurrentHashMap<>();

    SmallStyles(StyleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** JPEG; empty for a style that only its owner sees. */
    Optional<byte[]> find(String name) throws IOException {
        Optional<Style> style = catalogue.find(name);
        if (style.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = reduced.get(name);
        if (bytes == null) {
            var out = new ByteArrayOutputStream();
            Pictures.writeJpeg(Pictures.fit(catalogue.picture(style.get()), LONG_SIDE), QUALITY, out);
            bytes = out.toByteArray();
            reduced.put(name, bytes);
        }
        return Optional.of(bytes);
    }
}
