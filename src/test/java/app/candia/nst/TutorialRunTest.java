package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.network.SmallNetwork;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The tutorial's first steps leap far up; forced into the range of colours, the image comes back from there. */
class TutorialRunTest {
    private static final Settings SETTINGS = Preset.TUTORIAL
            .with()
            .resolution(64)
            .contentLayers(Map.of("conv2_2", 1.0))
            .styleLayers(Map.of("conv1_1", 1.0, "conv2_1", 1.0, "conv3_1", 1.0))
            .styleWeight(1e9)
            .iterations(List.of(40))
            .build();

    @Test
    void it_ends_below_where_it_began_however_far_it_leapt_between() {
        List<Double> losses = new ArrayList<>();
        Observer observer = new Observer() {
            @Override
            public void progressed(Progress progress, Supplier<BufferedImage> preview) {
                losses.add(progress.styleLoss());
            }
        };

        try (Stylizer stylizer = new Stylizer(SmallNetwork.create())) {
            stylizer.stylize(Materials.of(picture(Color.GRAY), picture(Color.ORANGE)), SETTINGS, observer, null);
        }

        double first = losses.get(1); // 0 is before the first evaluation;
        assertThat(losses).anyMatch(loss -> loss > 10 * first);
        assertThat(losses.getLast()).isLessThan(first);
    }

    private static BufferedImage picture(Color color) {
        BufferedImage picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(color);
        for (int x = 0; x < 64; x += 9) {
            graphics.fillOval(x, x / 2, 12, 9);
        }
        graphics.dispose();
        return picture;
    }
}
