package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.candia.network.Networks;
import app.candia.nst.Materials;
import app.candia.nst.Observer;
import app.candia.nst.Settings;
import app.candia.nst.Stylizer;
import app.candia.style.StyleCatalogue;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No checkerboard and no dark frame in what the engine paints with the usual settings. */
class ArtefactsTest {
    @ParameterizedTest
    @ValueSource(strings = {"starry_night", "spray_can_wall"})
    void neither_grid_nor_frame(String style) throws Exception {
        assumeThat(Networks.hasBuiltIn())
                .as("the build has the built-in network")
                .isTrue();
        BufferedImage photo = ImageIO.read(Path.of("docs/sample/fortress.jpg").toFile());
        StyleCatalogue catalogue = StyleCatalogue.builtIn();
        BufferedImage manner = catalogue.material(catalogue.find(style).orElseThrow(), 160);
        Settings settings = Settings.DEFAULT.withResolution(160);
        var network = new Networks(Path.of("nowhere"), null, line -> {}).load(Networks.BUILTIN);

        BufferedImage picture;
        try (Stylizer stylizer = new Stylizer(network)) {
            picture = stylizer.stylize(Materials.of(photo, manner), settings, new Observer() {}, null);
        }

        Verdict verdict = new Judge(null, photo, manner, 160).judge(picture);
        // White noise has 54, these pictures 0.1 to 0.3; a frame is seen from about 15 levels of 256 on.
        assertThat(verdict.grid()).isLessThan(1);
        assertThat(verdict.frame()).isBetween(-8.0, 8.0);
    }
}
