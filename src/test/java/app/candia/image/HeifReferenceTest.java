package app.candia.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from a HEIC or AVIF is what another program wrote into it. */
class HeifReferenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"heic -q 50", "heic -q 90", "heic -q 95 -p chroma=444", "avif -A -q 90 -p chroma=444"})
    void heif_enc_is_understood(String written, @TempDir Path folder) throws Exception {
        assumeTrue(
                LibHeif.isHere() && Commands.has("heif-enc"),
                "skipped: there is no heif-enc here (Debian: apt-get install libheif-examples)");
        List<String> command = new ArrayList<>(List.of(written.split(" ", -1)));
        Path file = folder.resolve("a." + command.getFirst());
        command.set(0, "heif-enc");
        Path png = folder.resolve("a.png");
        command.addAll(List.of("-o", file.toString(), png.toString()));
        for (Contents contents : List.of(Contents.SKY, Contents.NIGHT)) {
            // sides that 4:2:0 can halve
            BufferedImage picture = contents.transparent().getSubimage(0, 0, 96, 64);
            for (BufferedImage source : new BufferedImage[] {picture, Contents.on(picture, 255)}) {
                ImageIO.write(source, "png", png.toFile());
                Commands.run(command.toArray(String[]::new));
                BufferedImage read = Samples.read(Files.readAllBytes(file));
                assertThat(Contents.distance(read, Contents.on(picture, 255)))
                        .as("%s", contents)
                        .isLessThan(4);
                assertThat(Contents.shift(read, Contents.on(picture, 255)))
                        .as("%s", contents)
                        .isLessThan(3);
            }
        }
    }
}
