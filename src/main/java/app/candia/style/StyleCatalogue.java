package app.candia.style;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The styles that come with Candia. Immutable, thread-safe. */
public final class StyleCatalogue {
    /** Reads the catalogue that is packed into the jar. */
    public static StyleCatalogue builtIn() {
        throw new UnsupportedOperationException();
    }

    /** All styles, in the order of the catalogue. */
    public List<Style> all() {
        throw new UnsupportedOperationException();
    }

    /** The style of this name, upper and lower case, spaces and hyphens being the same as underscores. */
    public Optional<Style> find(String name) {
        throw new UnsupportedOperationException();
    }

    /** All names, those most like the given one first. */
    public List<String> nearest(String name) {
        throw new UnsupportedOperationException();
    }

    /** The style's picture in full size, for the engine. */
    public BufferedImage picture(Style style) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The style's picture as the bytes of a JPEG, for a browser; the caller closes it. */
    public InputStream open(Style style) throws IOException {
        throw new UnsupportedOperationException();
    }
}
