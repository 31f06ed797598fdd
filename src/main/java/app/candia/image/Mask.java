package app.candia.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;

/**
 * A drawing over a picture, stretched to its shape: light where something holds, dark where not, grey at soft edges.
 * Immutable.
 *
 * @param text the drawing as PNG, in Base64
 */
public record Mask(String text) {
    private static final String DATA = "data:image/png;base64,";
    private static final int MAX_TEXT = 400_000;
    private static final PictureReader LIMITS = new PictureReader(MAX_TEXT, 512 * 512);

    /** Less light than this on average is a slip of the finger. */
    private static final double NOTHING = 0.001;

    /**
     * What a browser drew.
     *
     * @param data a PNG as a {@code data:} address
     * @return empty if it is dark everywhere, or no such drawing
     */
    public static Optional<Mask> drawn(String data) {
        if (!data.startsWith(DATA) || data.length() > MAX_TEXT) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(read(data.substring(DATA.length())))).filter(mask -> mask.share() > NOTHING);
        } catch (IOException | UnreadablePictureException | RuntimeException nonsense) {
            return Optional.empty();
        }
    }

    /** The lightness of a picture. */
    public static Mask of(BufferedImage picture) {
        try {
            var png = new ByteArrayOutputStream();
            Pictures.writePng(picture, png);
            return new Mask(Base64.getEncoder().encodeToString(png.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A new picture of it. */
    public BufferedImage picture() {
        try {
            return read(text);
        } catch (IOException | UnreadablePictureException e) {
            throw new IllegalStateException("A mask that was kept can't be read", e);
        }
    }

    /** How much of the picture it covers, 0 to 1. */
    public double share() {
        var picture = picture();
        double light = 0;
        for (int pixel : Srgb.pixels(picture)) {
            light += (pixel >> 8 & 255) / 255.0;
        }
        return light / (picture.getWidth() * picture.getHeight());
    }

    /** For a browser. */
    public String address() {
        return DATA + text;
    }

    private static BufferedImage read(String base64) throws IOException, UnreadablePictureException {
        return ImageIoDecoder.png(Base64.getDecoder().decode(base64), LIMITS);
    }
}
