package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.TestPhotos;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.image.Mask;
import app.candia.image.Pictures;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parts of a photo that stay as they are. */
class MasksTest extends TransferTest {
    @Autowired
    Worker worker;

    @Autowired
    Gallery gallery;

    @Test
    void what_is_masked_stays_as_the_photo_is_and_the_mask_is_there_to_paint_again() throws Exception {
        scheduler.pause();
        BufferedImage left = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        left.createGraphics().fillRect(0, 0, 15, 20);
        Mask mask = Mask.of(left);
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL, mask);

        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);

        Picture picture = gallery.ofTransfer(transfer.id(), owner).orElseThrow();
        BufferedImage painted;
        try (InputStream in = gallery.open(picture)) {
            painted = ImageIO.read(in);
        }
        BufferedImage original = Pictures.fit(photos.picture(photo), painted.getWidth());
        assertThat(difference(painted, original, 0, 28)).isLessThan(3);
        assertThat(difference(painted, original, 36, 64)).isGreaterThan(12);
        assertThat(transfers.mask(transfer.id(), owner)).contains(mask);
        assertThat(transfers.mask(transfer.id(), UUID.randomUUID())).isEmpty();
    }

    @Test
    void without_its_photo_no_mask_is_kept() throws Exception {
        scheduler.pause();
        Mask mask = Mask.of(TestPhotos.picture(30, 20));
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL, mask);
        transfers.cancel(transfer.id(), owner);
        assertThat(transfers.mask(transfer.id(), owner)).contains(mask);

        photos.delete(photo.id(), owner);

        assertThat(transfers.mask(transfer.id(), owner)).isEmpty();
    }

    /** Mean over the channels of the pixels between two columns, of 255. */
    private static double difference(BufferedImage a, BufferedImage b, int from, int to) {
        return IntStream.range(from, to)
                .flatMap(x -> IntStream.range(0, a.getHeight())
                        .flatMap(y -> IntStream.of(0, 8, 16)
                                .map(bits ->
                                        Math.abs((a.getRGB(x, y) >> bits & 255) - (b.getRGB(x, y) >> bits & 255)))))
                .average()
                .orElseThrow();
    }
}
