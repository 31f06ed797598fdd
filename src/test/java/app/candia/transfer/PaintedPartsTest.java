package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.TestPhotos;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.image.Mask;
import app.candia.image.Pictures;
import app.candia.style.OwnStyles;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parts of a photo: some stay as they are, some have a style of their own. */
class PaintedPartsTest extends TransferTest {
    @Autowired
    Worker worker;

    @Autowired
    Gallery gallery;

    @Autowired
    OwnStyles ownStyles;

    @Test
    void what_is_kept_stays_as_the_photo_is_and_is_known_to_paint_again() throws Exception {
        scheduler.pause();
        Parts parts = new Parts(half(0), Map.of());
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL, parts);

        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);

        BufferedImage painted = painted(transfer);
        BufferedImage original = Pictures.fit(photos.picture(photo), painted.getWidth());
        assertThat(TestPhotos.difference(painted, original, 0, 28)).isLessThan(3);
        assertThat(TestPhotos.difference(painted, original, 36, 64)).isGreaterThan(12);
        assertThat(transfers.parts(transfer.id(), owner)).isEqualTo(parts);
        assertThat(transfers.parts(transfer.id(), UUID.randomUUID())).isEqualTo(Parts.NONE);
    }

    @Test
    void each_style_goes_where_it_shall_be_alone() throws Exception {
        scheduler.pause();
        String red = style(Color.RED);
        String blue = style(Color.BLUE);
        Parts parts = new Parts(null, Map.of(red, half(0), blue, half(1)));
        Transfer transfer = transfers.submit(photo, red + "," + blue, SMALL.withStrength(8), parts);

        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);

        assertThat(redness(photos.picture(photo)))
                .as("the photo is blue on the left and orange on the right")
                .isNegative();
        assertThat(redness(painted(transfer))).isGreaterThan(10);
        assertThat(transfers.parts(transfer.id(), owner)).isEqualTo(parts);
    }

    @Test
    void without_its_photo_no_parts_are_known() throws Exception {
        scheduler.pause();
        Parts parts = new Parts(half(0), Map.of("starry_night", half(0)));
        Transfer transfer = transfers.submit(photo, "starry_night,ink_wash", SMALL, parts);
        transfers.cancel(transfer.id(), owner);
        assertThat(transfers.parts(transfer.id(), owner)).isEqualTo(parts);

        photos.delete(photo.id(), owner);

        assertThat(transfers.parts(transfer.id(), owner)).isEqualTo(Parts.NONE);
    }

    private BufferedImage painted(Transfer transfer) throws Exception {
        Picture picture = gallery.ofTransfer(transfer.id(), owner).orElseThrow();
        try (InputStream in = gallery.open(picture)) {
            return ImageIO.read(in);
        }
    }

    /** A wall of this colour. */
    private String style(Color colour) throws Exception {
        BufferedImage wall = TestPhotos.picture(80, 60);
        Graphics2D brush = wall.createGraphics();
        brush.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 200));
        brush.fillRect(0, 0, 80, 60);
        brush.dispose();
        Path file = folder.resolve("wall.png");
        ImageIO.write(wall, "png", file.toFile());
        return ownStyles.add(owner, file, "Wall").name();
    }

    /** The left (0) or the right (1). */
    private static Mask half(int side) {
        BufferedImage drawing = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = drawing.createGraphics();
        brush.fillRect(15 * side, 0, 15, 20);
        brush.dispose();
        return Mask.of(drawing);
    }

    /** How much more red than blue there is on the left than on the right. */
    private static double redness(BufferedImage picture) {
        int middle = picture.getWidth() / 2;
        return redness(picture, 0, middle) - redness(picture, middle, picture.getWidth());
    }

    private static double redness(BufferedImage picture, int from, int to) {
        return IntStream.range(from, to)
                .flatMap(x -> IntStream.range(0, picture.getHeight()).map(y -> picture.getRGB(x, y)))
                .map(rgb -> (rgb >> 16 & 255) - (rgb & 255))
                .average()
                .orElseThrow();
    }
}
