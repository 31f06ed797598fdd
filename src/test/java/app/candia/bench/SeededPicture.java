package app.candia.bench;

import app.candia.network.SmallNetwork;
import java.awt.image.BufferedImage;

/** Noise, the same that src/test/reference/judge.py makes. */
final class SeededPicture {
    private SeededPicture() {}

    static BufferedImage of(int seed, int width, int height) {
        float[] noise = new SmallNetwork.Noise(seed).next(width * height * 3, 256);
        int[] values = new int[noise.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (int) Math.floor(noise[i] + 128f);
        }
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            picture.setRGB(i % width, i / width, values[3 * i] << 16 | values[3 * i + 1] << 8 | values[3 * i + 2]);
        }
        return picture;
    }
}
