package app.candia.style.paint;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Paint on a ground: colour and, for the light that falls on it, thickness at every pixel. Not thread-safe. */
final class Canvas {
    final int width;
    final int height;
    private final float[] red;
    private final float[] green;
    private final float[] blue;
    private final float[] thickness;

    Canvas(int width, int height, Colour ground) {
        this.width = width;
        this.height = height;
        red = filled(ground.red());
        green = filled(ground.green());
        blue = filled(ground.blue());
        thickness = filled(0);
    }

    /** What a picture shows, as flat paint. */
    static Canvas of(BufferedImage picture) {
        Canvas canvas = new Canvas(picture.getWidth(), picture.getHeight(), Colour.BLACK);
        canvas.wash((x, y) -> Colour.of(picture.getRGB((int) x, (int) y)));
        return canvas;
    }

    private float[] filled(float value) {
        float[] plane = new float[width * height];
        Arrays.fill(plane, value);
        return plane;
    }

    boolean holds(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    /** The colour at a place; beyond the edge, that of the edge. */
    Colour at(double x, double y) {
        int i = index(x, y);
        return new Colour(red[i], green[i], blue[i]);
    }

    double thickness(double x, double y) {
        return thickness[index(x, y)];
    }

    private int index(double x, double y) {
        return Math.clamp((int) y, 0, height - 1) * width + Math.clamp((int) x, 0, width - 1);
    }

    void blend(int x, int y, Colour colour, double share) {
        if (holds(x, y) && share > 0) {
            int i = y * width + x;
            float s = (float) Math.min(share, 1);
            red[i] += (colour.red() - red[i]) * s;
            green[i] += (colour.green() - green[i]) * s;
            blue[i] += (colour.blue() - blue[i]) * s;
        }
    }

    /** Lays paint of a thickness over what is there, which it levels partly. */
    void lay(int x, int y, Colour colour, double share, double thick) {
        if (holds(x, y) && share > 0) {
            blend(x, y, colour, share);
            int i = y * width + x;
            thickness[i] += (float) ((thickness[i] * .35 + thick - thickness[i]) * Math.min(share, 1));
        }
    }

    void thicken(int x, int y, double thick) {
        if (holds(x, y)) {
            thickness[y * width + x] += (float) thick;
        }
    }

    /** Every pixel anew. */
    void wash(Pigment pigment) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                blend(x, y, pigment.at(x, y), 1);
            }
        }
    }

    /** Lays the pigment wherever the field is above 0, fully at 1. */
    void glaze(Field share, Pigment pigment) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double s = share.at(x, y);
                if (s > 0) {
                    blend(x, y, pigment.at(x, y), s);
                }
            }
        }
    }

    void fill(Path outline, Colour colour) {
        fill(outline, (x, y) -> colour, 1);
    }

    /** Fills a closed line, its edge smoothed; where it crosses itself, the even-odd rule holds. */
    void fill(Path outline, Pigment pigment, double share) {
        Outline.cover(outline, width, height, (x, y, covered) -> blend(x, y, pigment.at(x, y), covered * share));
    }

    /** Adds to the thickness everywhere. */
    void emboss(Field thick) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                thickness[y * width + x] += (float) thick.at(x, y);
            }
        }
    }

    /** Light from the upper left on the thickness of the paint: edges that face it shine, others lie in shade. */
    void light(double strength) {
        float[] shade = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double dx = thickness(x + 1, y) - thickness(x - 1, y);
                double dy = thickness(x, y + 1) - thickness(x, y - 1);
                double slope = (dx + 1.3 * dy) * strength;
                shade[y * width + x] = (float) (slope / Math.sqrt(1 + slope * slope));
            }
        }
        for (int i = 0; i < shade.length; i++) {
            float s = shade[i];
            float factor = s < 0 ? 1 + .42f * s : 1 + .25f * s;
            float shine = s > .35f ? (s - .35f) * .28f : 0;
            red[i] = red[i] * factor + shine;
            green[i] = green[i] * factor + shine;
            blue[i] = blue[i] * factor + shine;
        }
    }

    /** Changes every colour. */
    void tone(Toning toning) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                blend(x, y, toning.of(at(x, y), x, y), 1);
            }
        }
    }

    /** A new colour for an old one. */
    @FunctionalInterface
    interface Toning {
        Colour of(Colour colour, int x, int y);
    }

    /** Fine specks, as of grain or weave. */
    void grain(long seed, double amount) {
        Noise fine = new Noise(seed);
        tone((c, x, y) -> c.plus((fine.cell(x, y) + fine.at(x * .45, y * .45) - 1) * amount));
    }

    /** A softer copy: each pixel the mean of a square, thrice, which is nearly a Gaussian. */
    Canvas blurred(int radius) {
        Canvas copy = new Canvas(width, height, Colour.BLACK);
        for (int plane = 0; plane < 3; plane++) {
            float[] from = plane == 0 ? red : plane == 1 ? green : blue;
            float[] to = plane == 0 ? copy.red : plane == 1 ? copy.green : copy.blue;
            float[] soft = Blur.soften(from, width, height, radius);
            System.arraycopy(soft, 0, to, 0, soft.length);
        }
        return copy;
    }

    BufferedImage picture() {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                picture.setRGB(x, y, level(red[i]) << 16 | level(green[i]) << 8 | level(blue[i]));
            }
        }
        return picture;
    }

    private static int level(float value) {
        return Math.clamp((int) (value * 255 + .5f), 0, 255);
    }
}
