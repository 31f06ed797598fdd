package app.candia.nst;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Small pictures, and what there is to say about them. */
final class TestImages {
    private TestImages() {}

    static BufferedImage striped(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, Color.HSBtoRGB((x * 3 + y) % 50 / 50f, 0.7f, 0.3f + 0.6f * ((x - 2 * y) & 7) / 7));
            }
        }
        return image;
    }

    static BufferedImage filled(Color colour) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 40, 30);
        graphics.dispose();
        return image;
    }

    static BufferedImage flat(String colour) {
        return switch (colour) {
            case "black" -> filled(Color.BLACK);
            case "white" -> filled(Color.WHITE);
            case "grey" -> filled(Color.GRAY);
            default -> striped(40, 30);
        };
    }

    /** Light on the left (0) or on the right (1). */
    static BufferedImage half(int side) {
        BufferedImage mask = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = mask.createGraphics();
        graphics.fillRect(45 * side, 0, 45, 60);
        graphics.dispose();
        return mask;
    }

    static List<Integer> colours(BufferedImage image) {
        List<Integer> colours = new ArrayList<>();
        for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            colours.add(rgb);
        }
        return colours;
    }

    static double[] mean(BufferedImage image, int from, int to) {
        double[] mean = new double[3];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = from; x < to; x++) {
                for (int c = 0; c < 3; c++) {
                    mean[c] += (image.getRGB(x, y) >> 16 - 8 * c & 0xff) / (double) image.getHeight() / (to - from);
                }
            }
        }
        return mean;
    }

    static double distance(BufferedImage a, BufferedImage b, int from, int to) {
        double sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = from; x < to; x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((a.getRGB(x, y) >> shift & 0xff) - (b.getRGB(x, y) >> shift & 0xff));
                }
            }
        }
        return sum / 3 / a.getHeight() / (to - from);
    }
}
