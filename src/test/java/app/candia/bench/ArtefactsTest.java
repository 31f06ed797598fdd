package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.candia.network.FeatureNetwork;
import app.candia.network.NetworkUnavailableException;
import app.candia.network.Networks;
import app.candia.nst.Materials;
import app.candia.nst.Observer;
import app.candia.nst.Settings;
import app.candia.nst.Stylizer;
import app.candia.style.Material;
import app.candia.style.StyleCatalogue;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a network's strides, its edges and the optimiser could leave in a picture, and don't with the usual settings.
 */
class ArtefactsTest {
    private static final int SIZE = 160;
    /** The built-in network's last octave is so much larger than the picture. */
    private static final double FINISH = Math.sqrt(2);

    /** So much stronger and weaker detail is at places of a grid that nobody sees yet. */
    private static final double UNSEEN = 0.2;

    @ParameterizedTest
    @CsvSource({
        "starry_night, builtin",
        "spray_can_wall, builtin",
        "stained_glass, builtin",
        "starry_night, vgg19",
    })
    void no_grid_no_frame_no_ringing_no_burnt_out_colours(String style, String network) throws Exception {
        BufferedImage photo = ImageIO.read(Path.of("docs/sample/fortress.jpg").toFile());
        StyleCatalogue catalogue = StyleCatalogue.builtIn();
        Material material = catalogue.material(catalogue.find(style).orElseThrow(), SIZE, network);
        BufferedImage manner = material.picture();
        Settings settings =
                Settings.DEFAULT.withResolution(SIZE).withNetwork(network).suiting(List.of(material.strength()));

        BufferedImage picture;
        try (Stylizer stylizer = new Stylizer(load(network))) {
            picture = stylizer.stylize(Materials.of(photo, manner), settings, new Observer() {}, null);
        }

        Verdict verdict = new Judge(null, photo, manner, SIZE).judge(picture);
        // White noise has 54, these pictures 0.1 to 0.3; a frame is seen from about 15 levels of 256 on.
        assertThat(verdict.grid()).isLessThan(1);
        assertThat(verdict.frame()).isBetween(-8.0, 8.0);

        Rgb is = Rgb.of(picture);
        Luminance painted = is.luminance();
        Luminance was = Rgb.of(photo).sized(SIZE).luminance();
        // Of strides of 16 there are too few in so small a picture.
        for (double period : new double[] {2, 4, 8, 4 / FINISH, 8 / FINISH}) {
            assertThat(new Lattice(painted).peak(period))
                    .as("period " + period)
                    .isLessThan(new Lattice(gridded(was, period)).peak(period));
        }
        assertThat(painted.ringing()).isLessThan(3 * was.ringing());
        assertThat(is.burnt()).isLessThan(0.05);
    }

    private static Luminance gridded(Luminance photo, double period) {
        double[] values = photo.values().clone();
        double[] detail = new Lattice(photo).detail();
        for (int i = 0; i < values.length; i++) {
            values[i] += UNSEEN * detail[i] * Math.cos(2 * Math.PI * (i % photo.width()) / period);
        }
        return new Luminance(photo.width(), photo.height(), values);
    }

    private static FeatureNetwork load(String name) throws NetworkUnavailableException {
        String weights = System.getenv("CANDIA_NETWORK_VGG19");
        assumeThat(name.equals(Networks.BUILTIN) ? Networks.hasBuiltIn() : weights != null)
                .as("the weights of " + name + " are there")
                .isTrue();
        return new Networks(Path.of("nowhere"), weights == null ? null : Path.of(weights), line -> {}).load(name);
    }
}
