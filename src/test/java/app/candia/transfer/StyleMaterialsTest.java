package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.Candia;
import app.candia.TestPhotos;
import app.candia.gallery.Gallery;
import app.candia.nst.Settings;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StyleMaterialsTest extends TransferTest {
    @Autowired
    Worker worker;

    @Autowired
    Gallery gallery;

    @Test
    void a_style_is_as_strong_here_as_in_the_library() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "stained_glass", SMALL, Parts.NONE);

        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);

        BufferedImage painted;
        try (InputStream in =
                gallery.open(gallery.ofTransfer(transfer.id(), owner).orElseThrow())) {
            painted = ImageIO.read(in);
        }
        int width = painted.getWidth();
        assertThat(TestPhotos.difference(painted, library(SMALL), 0, width)).isLessThan(1);
        assertThat(TestPhotos.difference(painted, library(SMALL.withStrength(4)), 0, width))
                .isGreaterThan(2);
    }

    private BufferedImage library(Settings settings) throws Exception {
        Path file = folder.resolve("again.png");
        ImageIO.write(photos.picture(photo), "png", file.toFile());
        return Candia.painting(file, "stained_glass").settings(settings).paint();
    }
}
