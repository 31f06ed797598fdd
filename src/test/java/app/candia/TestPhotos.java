package app.candia;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Small photos of nothing in particular. */
public final class TestPhotos {
    private TestPhotos() {}

    public static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, Color.BLUE, width, height, Color.ORANGE));
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.WHITE);
        brush.fillOval(width / 4, height / 4, width / 3, height / 3);
        brush.dispose();
        return picture;
    }

    /** A JPEG file in this folder. */
    public static Path jpeg(Path folder, int width, int height) throws IOException {
        Path file = folder.resolve("photo.jpg");
        ImageIO.write(picture(width, height), "jpeg", file.toFile());
        return file;
    }

    /** Mean over the channels of the pixels between two columns, of 255. */
    public static double difference(BufferedImage a, BufferedImage b, int from, int to) {
        return IntStream.range(from, to)
                .flatMap(x -> IntStream.range(0, Math.min(a.getHeight(), b.getHeight()))
                        .flatMap(y -> IntStream.of(0, 8, 16)
                                .map(bits ->
                                        Math.abs((a.getRGB(x, y) >> bits & 255) - (b.getRGB(x, y) >> bits & 255)))))
                .average()
                .orElseThrow();
    }
}
