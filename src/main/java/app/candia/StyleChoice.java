package app.candia;

import app.candia.CandiaException.Reason;
import app.candia.nst.Settings;
import app.candia.style.Material;
import app.candia.style.Style;
import app.candia.style.StyleCatalogue;
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
record StyleChoice(String name, Material material) {
    /**
     * A name of the catalogue comes first; {@code ./starry_night} means a file of that name.
     *
     * @param settings that it is going to be painted with
     */
    static StyleChoice find(String named, Settings settings) throws CandiaException {
        StyleCatalogue catalogue = StyleCatalogue.builtIn();
        Optional<Style> known = catalogue.find(named);
        if (known.isPresent()) {
            return new StyleChoice(known.get().name(), material(catalogue, known.get(), settings));
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
        return new StyleChoice(PictureFile.name(file.get(), "style"), Material.of(PictureFile.read(file.get())));
    }

    private static Material material(StyleCatalogue catalogue, Style style, Settings settings) {
        try {
            return catalogue.material(style, settings.styleSize(), settings.network());
        } catch (IOException brokenJar) {
            throw new UncheckedIOException(brokenJar);
        }
    }

    /** What is a file, or is written like one: with a folder or an ending; or standard input. */
    private static Optional<Path> path(String named) {
        try {
            Path path = Path.of(named);
            boolean meant = PictureFile.isStandardInput(named)
                    || path.getNameCount() > 1
                    || path.isAbsolute()
                    || named.matches(".*\\.[A-Za-z0-9]{3,4}");
            return meant || Files.exists(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException neverAFile) {
            return Optional.empty();
        }
    }
}
