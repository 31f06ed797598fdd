package app.candia.image;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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
        return Arrays.stream(light(picture.getWidth(), picture.getHeight()))
                        .average()
                        .orElse(0)
                / 255;
    }

    /** How light each pixel is, 0 to 255, when it is stretched to this size. */
    public int[] light(int width, int height) {
        var picture = picture();
        if (picture.getWidth() != width || picture.getHeight() != height) {
            picture = stretched(picture, width, height);
        }
        return Arrays.stream(Srgb.pixels(picture))
                .map(pixel -> pixel >> 8 & 255)
                .toArray();
    }

    private static BufferedImage stretched(BufferedImage picture, int width, int height) {
        var stretched = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = stretched.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        return stretched;
    }

    /** For a browser. */
    public String address() {
        return DATA + text;
    }

    private static BufferedImage read(String base64) throws IOException, UnreadablePictureException {
        return Png.decode(Base64.getDecoder().decode(base64), new Intake(LIMITS, Purpose.MASK));
    }
}
