package app.candia.style;

import app.candia.style.paint.Lens;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.CRC32C;
import javax.imageio.ImageIO;

/** The styles that come with Candia. Immutable, thread-safe. */
public final class StyleCatalogue {
    private static final String FOLDER = "/styles/";
    private static final String PICTURE = "/picture.jpg";

    private final List<Style> styles;

    private StyleCatalogue(List<Style> styles) {
        this.styles = List.copyOf(styles);
    }

    /**
     * Reads the catalogue that is packed into the jar.
     *
     * @throws UncheckedIOException if it is missing or incomplete, which means that the build is broken
     */
    public static StyleCatalogue builtIn() {
        List<Style> styles = new ArrayList<>();
        try (BufferedReader names = reader("catalogue.txt")) {
            for (String name = names.readLine(); name != null; name = names.readLine()) {
                styles.add(read(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue of styles can't be read", e);
        }
        return new StyleCatalogue(styles);
    }

    /** All styles, in the order of the catalogue. */
    public List<Style> all() {
        return styles;
    }

    /** The style of this name, upper and lower case, spaces and hyphens being the same as underscores. */
    public Optional<Style> find(String name) {
        String wanted = normal(name);
        return styles.stream().filter(style -> style.name().equals(wanted)).findFirst();
    }

    /** All names, those most like the given one first. */
    public List<String> nearest(String name) {
        String wanted = normal(name);
        return styles.stream()
                .map(Style::name)
                .sorted(Comparator.comparingInt(known -> Likeness.distance(wanted, known)))
                .toList();
    }

    /**
     * The style as the engine is given it, seen through its lens.
     *
     * @param size longer side that it has on the painting, in pixels
     * @param network name of the network that will look at it
     */
    public Material material(Style style, int size, String network) throws IOException {
        Properties words = words(style.name());
        double softness = Double.parseDouble(word(words, style.name(), "lens.softness"));
        double contrast = Double.parseDouble(word(words, style.name(), "lens.contrast"));
        double strength = Double.parseDouble(words.getProperty("strength." + network, "1"));
        return new Material(new Lens(softness, contrast).see(picture(style), size), strength);
    }

    /** The style's picture in full size, for the eye; {@code TYPE_INT_RGB}. */
    public BufferedImage picture(Style style) throws IOException {
        try (InputStream in = open(style)) {
            BufferedImage decoded = ImageIO.read(in);
            if (decoded == null) {
                throw new IOException("the picture of " + style.name() + " is damaged");
            }
            BufferedImage picture =
                    new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = picture.createGraphics();
            pen.drawImage(decoded, 0, 0, null);
            pen.dispose();
            return picture;
        }
    }

    /** The style's picture as the bytes of a JPEG, for a browser; the caller closes it. */
    public InputStream open(Style style) throws IOException {
        return resource(style.name() + PICTURE);
    }

    private static Style read(String name) throws IOException {
        Properties words = words(name);
        return new Style(
                name,
                Map.of("en", word(words, name, "title.en"), "el", word(words, name, "title.el")),
                Map.of("en", word(words, name, "note.en"), "el", word(words, name, "note.el")),
                Style.Kind.valueOf(word(words, name, "kind").toUpperCase(Locale.ROOT)),
                word(words, name, "licence"),
                version(name));
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (BufferedReader reader = reader(name + "/style.properties")) {
            words.load(reader);
        }
        return words;
    }

    private static String version(String name) throws IOException {
        var bytes = new CRC32C();
        try (InputStream in = resource(name + PICTURE)) {
            bytes.update(in.readAllBytes());
        }
        return Long.toHexString(bytes.getValue());
    }

    private static String word(Properties words, String name, String key) throws IOException {
        String word = words.getProperty(key, "");
        if (word.isBlank()) {
            throw new IOException("the style " + name + " lacks " + key);
        }
        return word;
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }

    private static BufferedReader reader(String path) throws IOException {
        return new BufferedReader(new InputStreamReader(resource(path), StandardCharsets.UTF_8));
    }

    private static InputStream resource(String path) throws IOException {
        InputStream in = StyleCatalogue.class.getResourceAsStream(FOLDER + path);
        if (in == null) {
            throw new FileNotFoundException(FOLDER + path + " is not packed");
        }
        return in;
    }
}
