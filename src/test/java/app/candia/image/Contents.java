package app.candia.image;

import java.awt.image.BufferedImage;
import java.util.Random;

/** Pictures of several natures, to be encoded by tests, and how far apart two pictures are. */
enum Contents {
    SKY,
    NIGHT,
    WAVES,
    NOISE;

    static final int WIDTH = 101;
    static final int HEIGHT = 67;

    BufferedImage picture() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                picture.setRGB(
                        x,
                        y,
                        switch (this) {
                            case SKY -> rgb(100 + 60 * y / HEIGHT, 150 + 50 * y / HEIGHT, 215 + 30 * x / WIDTH);
                            case NIGHT -> rgb(8 + x / 20, 6 + y / 30, 16 + y / 10);
                            case WAVES -> rgb(wave(x, 11), wave(y, 13), wave(x + y, 29));
                            case NOISE -> random.nextInt(1 << 24);
                        });
            }
        }
        return picture;
    }

    /** With an alpha that goes from nothing to all. */
    BufferedImage transparent() {
        BufferedImage opaque = picture();
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                picture.setRGB(x, y, x * 255 / (WIDTH - 1) << 24 | opaque.getRGB(x, y) & 0xffffff);
            }
        }
        return picture;
    }

    /** The picture on a grey, as {@link Srgb} should mix it. */
    static BufferedImage on(BufferedImage picture, int grey) {
        BufferedImage mixed = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int argb = picture.getRGB(x, y);
                double alpha = (argb >>> 24) / 255.0;
                mixed.setRGB(
                        x,
                        y,
                        rgb(
                                (int) Math.round(alpha * (argb >> 16 & 255) + (1 - alpha) * grey),
                                (int) Math.round(alpha * (argb >> 8 & 255) + (1 - alpha) * grey),
                                (int) Math.round(alpha * (argb & 255) + (1 - alpha) * grey)));
            }
        }
        return mixed;
    }

    /** Mean difference of a channel; 999 if the sizes differ. */
    static double distance(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 999;
        }
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 255) - (other.getRGB(x, y) >> shift & 255));
                }
            }
        }
        return sum / 3.0 / one.getWidth() / one.getHeight();
    }

    /** The largest difference of a channel's mean. */
    static double shift(BufferedImage one, BufferedImage other) {
        double most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs(mean(one, shift) - mean(other, shift)));
        }
        return most;
    }

    private static double mean(BufferedImage picture, int shift) {
        long sum = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                sum += picture.getRGB(x, y) >> shift & 255;
            }
        }
        return (double) sum / picture.getWidth() / picture.getHeight();
    }

    static int rgb(int red, int green, int blue) {
        return red << 16 | green << 8 | blue;
    }

    private static int wave(int at, int length) {
        return (int) (128 + 120 * Math.sin(2 * Math.PI * at / length));
    }
}
