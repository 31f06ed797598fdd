package app.candia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.CandiaException.Reason;
import app.candia.network.Networks;
import app.candia.nst.CancelledException;
import app.candia.nst.Observer;
import app.candia.nst.Progress;
import app.candia.nst.Settings;
import app.candia.style.Material;
import app.candia.style.StyleCatalogue;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandiaTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;

    @SuppressWarnings("NullAway.Init")
    private Path photo;

    @BeforeEach
    void photo() throws IOException {
        photo = picture("photo.png", Color.ORANGE, Color.BLUE);
    }

    @Test
    void one_call_paints_a_photo_and_a_second_one_beside_it() throws Exception {
        assumeTrue(Networks.hasBuiltIn(), "this build carries no network");
        Path out = temp.resolve("out");
        Path first = Candia.generate(photo, "starry_night", 64, out);
        assertThat(first).isEqualTo(out.resolve("photo-starry_night.png"));
        BufferedImage painted = ImageIO.read(first.toFile());
        assertThat(painted.getWidth()).isEqualTo(64);
        assertThat(painted.getHeight()).isEqualTo(48);

        List<Progress> seen = new ArrayList<>();
        Observer observer = new Observer() {
            @Override
            public void progressed(Progress progress, Supplier<BufferedImage> preview) {
                seen.add(progress);
            }
        };
        Path own = picture("my wall.png", Color.RED, Color.GREEN);
        Path second = Candia.painting(photo, own.toString())
                .resolution(64)
                .observer(observer)
                .paintInto(out);
        assertThat(second).hasFileName("photo-my wall.png");
        assertThat(seen)
                .isNotEmpty()
                .last()
                .satisfies(end -> assertThat(end.fraction()).isGreaterThan(0.9));
    }

    @Test
    void a_style_of_the_catalogue_is_as_strong_as_suits_it() throws Exception {
        assumeTrue(Networks.hasBuiltIn(), "this build carries no network");
        StyleCatalogue catalogue = StyleCatalogue.builtIn();
        Material glass = catalogue.material(catalogue.find("stained_glass").orElseThrow(), 64, Networks.BUILTIN);
        Path file = temp.resolve("glass.png");
        ImageIO.write(glass.picture(), "png", file.toFile());

        BufferedImage named = Candia.painting(photo, "stained_glass")
                .resolution(64)
                .strength(2)
                .paint();
        BufferedImage given = Candia.painting(photo, file.toString())
                .resolution(64)
                .strength(2 * glass.strength())
                .paint();

        assertThat(TestPhotos.difference(named, given, 0, 64)).isZero();
        assertThat(glass.strength()).isLessThan(1);
    }

    @Test
    void a_painting_that_is_cancelled_leaves_nothing() {
        assumeTrue(Networks.hasBuiltIn(), "this build carries no network");
        Observer impatient = new Observer() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Path out = temp.resolve("out");
        Painting painting =
                Candia.painting(photo, "starry_night").resolution(64).observer(impatient);
        assertThatExceptionOfType(CancelledException.class).isThrownBy(() -> painting.paintInto(out));
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void a_style_may_be_a_file_that_is_not_there() {
        refused(Reason.NO_SUCH_FILE, Candia.painting(photo, "walls/blue.jpg"));
        refused(Reason.NO_SUCH_FILE, Candia.painting(photo, "blue.jpg"));
        refused(Reason.UNKNOWN_STYLE, Candia.painting(photo, "blue"));
        refused(Reason.UNKNOWN_STYLE, Candia.painting(photo, "\0"));
    }

    @Test
    void a_photo_from_standard_input_gives_a_picture_with_a_name() throws Exception {
        assumeTrue(Networks.hasBuiltIn(), "this build carries no network");
        InputStream before = System.in;
        try (InputStream in = Files.newInputStream(photo)) {
            System.setIn(in);
            Path picture = Candia.painting(Path.of("-"), "starry_night")
                    .settings(Settings.DEFAULT.with().resolution(64).iterations(List.of(1)))
                    .paintInto(temp.resolve("out"));
            assertThat(picture.getFileName()).hasToString("photo-starry_night.png");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void what_is_no_file_says_what_it_is() throws Exception {
        assertThat(refused(Reason.UNREADABLE_PICTURE, Candia.painting(temp, "starry_night")))
                .contains("is a folder");
        Path pdf = Files.writeString(temp.resolve("a.jpg"), "%PDF-1.7 and more");
        assertThat(refused(Reason.UNREADABLE_PICTURE, Candia.painting(pdf, "starry_night")))
                .contains("PDF");
    }

    @Test
    void values_out_of_range_are_refused_before_any_work() {
        refused(Reason.RESOLUTION, Candia.painting(photo, "starry_night").resolution(63));
        refused(Reason.RESOLUTION, Candia.painting(photo, "starry_night").resolution(16385));
        refused(Reason.STRENGTH, Candia.painting(photo, "starry_night").strength(Double.NaN));
        refused(Reason.NETWORK, Candia.painting(photo, "starry_night").network("vgg16"));
    }

    @Test
    void a_network_that_is_not_there_is_refused_with_what_to_do() {
        Painting painting =
                Candia.painting(photo, "starry_night").network("vgg19").vgg19(temp.resolve("vgg19.h5"));
        assertThat(refused(Reason.NETWORK, painting)).contains("vgg19.h5");
    }

    @Test
    void a_broken_photo_is_named() throws Exception {
        byte[] whole = Files.readAllBytes(photo);
        Path half = Files.write(temp.resolve("half.png"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(refused(Reason.UNREADABLE_PICTURE, Candia.painting(half, "starry_night")))
                .contains("half.png")
                .doesNotContain("{");
    }

    private String refused(Reason reason, Painting painting) {
        Path out = temp.resolve("out");
        try {
            painting.paintInto(out);
        } catch (CandiaException refused) {
            assertThat(refused.reason()).isEqualTo(reason);
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError("not refused: " + reason);
    }

    private Path picture(String name, Color from, Color to) throws IOException {
        BufferedImage picture = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, from, 20, 30, to, true));
        pen.fillRect(0, 0, 160, 120);
        pen.dispose();
        Path file = temp.resolve(name);
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}
