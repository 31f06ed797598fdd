package app.candia;

import app.candia.CandiaException.Reason;
import app.candia.style.Style;
import app.candia.style.StyleCatalogue;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A style as the caller named it, found.
 *
 * @param name for the name of the result
 */
record StyleChoice(String name, BufferedImage picture) {
    /**
     * A name of the catalogue comes first; {@code ./starry_night} means a file of that name.
     *
     * @param size longer side that the style has on the painting, in pixels
     */
    static StyleChoice find(String named, int size) throws CandiaException {
        StyleCatalogue catalogue = StyleCatalogue.builtIn();
        Optional<Style> known = catalogue.find(named);
        if (known.isPresent()) {
            return new StyleChoice(known.get().name(), material(catalogue, known.get(), size));
        }
        Optional<Path> file = path(named);
        if (file.isEmpty()) {
            throw new CandiaException(
                    Reason.UNKNOWN_STYLE,
                    "candia.unknown_style",
                    null,
                    named,
                    String.join(", ", catalogue.nearest(named)));
        }
        return new StyleChoice(FileNames.stem(file.get()), PictureFile.read(file.get()));
    }

    private static BufferedImage material(StyleCatalogue catalogue, Style style, int size) {
        try {
            return catalogue.material(style, size);
        } catch (IOException brokenJar) {
            throw new UncheckedIOException(brokenJar);
        }
    }

    /** What is a file, or is written like one: with a folder or an ending. */
    private static Optional<Path> path(String named) {
        try {
            Path path = Path.of(named);
            boolean meant = path.getNameCount() > 1 || path.isAbsolute() || named.matches(".*\\.[A-Za-z0-9]{3,4}");
            return meant || Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException neverAFile) {
            return Optional.empty();
        }
    }
}
