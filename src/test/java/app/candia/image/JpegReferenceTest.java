package app.candia.image;

import static app.candia.image.Contents.distance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from a JPEG is what was written into it, and what another decoder reads. */
class JpegReferenceTest {
    @ParameterizedTest
    @CsvSource({"1,1,false", "2,1,false", "2,2,false", "1,1,true", "2,2,true", "4,1,false"})
    void every_sampling_comes_back_as_it_was(int across, int down, boolean progressive) throws Exception {
        for (Contents contents : Contents.values()) {
            BufferedImage picture = contents.picture();
            BufferedImage read = Samples.read(JpegMaker.jpeg(picture, across, down, progressive, 0.95f));
            boolean plain = contents == Contents.SKY || contents == Contents.NIGHT;
            double most = plain ? 2 : across * down == 1 ? 8 : 70;
            assertThat(distance(read, picture)).as("%s", contents).isLessThan(most);
            assertThat(Contents.shift(read, picture)).as("%s", contents).isLessThan(3);
        }
    }

    @Test
    void coarse_tables_of_16_bits_are_read() throws Exception {
        BufferedImage picture = Contents.SKY.picture();
        byte[] jpeg = JpegMaker.jpeg(picture, 1, 1, false, 0.9f);
        int frame = JpegMaker.find(jpeg, 0xc0);
        jpeg[frame + 1] = (byte) 0xc1;
        assertThat(distance(Samples.read(wideTables(jpeg)), Samples.read(jpeg))).isZero();
        assertThat(distance(Samples.read(jpeg), picture)).isLessThan(3);
    }

    /** Each table of 64 bytes becomes one of 64 numbers of 16 bits. */
    private static byte[] wideTables(byte[] jpeg) {
        var out = new ByteArrayOutputStream();
        int at = 2;
        out.write(jpeg, 0, 2);
        while ((jpeg[at + 1] & 255) != 0xda) {
            int length = (jpeg[at + 2] & 255) << 8 | jpeg[at + 3] & 255;
            if ((jpeg[at + 1] & 255) == 0xdb) {
                for (int table = at + 4; table < at + 2 + length; table += 65) {
                    out.writeBytes(new byte[] {-1, (byte) 0xdb, 0, (byte) 131, (byte) (0x10 | jpeg[table])});
                    for (int i = 1; i <= 64; i++) {
                        out.write(0);
                        out.write(jpeg[table + i]);
                    }
                }
            } else {
                out.write(jpeg, at, 2 + length);
            }
            at += 2 + length;
        }
        out.write(jpeg, at, jpeg.length - at);
        return out.toByteArray();
    }

    @Test
    void djpeg_reads_the_same(@TempDir Path folder) throws Exception {
        assumeTrue(
                Commands.has("cjpeg") && Commands.has("djpeg"),
                "skipped: there is no djpeg here (Debian: apt-get install libjpeg-turbo-progs)");
        Path source = folder.resolve("source.bmp");
        ImageIO.write(Contents.WAVES.picture(), "bmp", source.toFile());
        for (List<String> options : List.of(
                List.of("-quality", "90"),
                List.of("-quality", "2"),
                List.of("-rgb"),
                List.of("-grayscale"),
                List.of("-progressive", "-restart", "2B"),
                List.of("-restart", "1"),
                List.of("-sample", "4x1", "-optimize"))) {
            Path jpeg = folder.resolve("a.jpg");
            Path bmp = folder.resolve("a.bmp");
            var compress = new ArrayList<>(List.of("cjpeg", "-outfile", jpeg.toString()));
            compress.addAll(options);
            compress.add(source.toString());
            Commands.run(compress.toArray(String[]::new));
            Commands.run("djpeg", "-rgb", "-bmp", "-outfile", bmp.toString(), jpeg.toString());
            assertThat(distance(Samples.read(Files.readAllBytes(jpeg)), ImageIO.read(bmp.toFile())))
                    .as("%s", options)
                    .isLessThan(1);
        }
    }
}
