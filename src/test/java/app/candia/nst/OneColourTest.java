package app.candia.nst;

import static app.candia.nst.SmallStylizer.SETTINGS;
import static app.candia.nst.TestImages.mean;
import static app.candia.nst.TestImages.striped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.candia.network.Networks;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Photos and styles whose colours say little or nothing: a covariance of less than full rank, or of none. */
class OneColourTest {
    private enum Kind {
        WHITE,
        BLACK,
        RED,
        TWO_COLOURS,
        GREY_RAMP,
        ONE_DARK_PIXEL,
        STRIPES;

        BufferedImage picture() {
            BufferedImage picture = new BufferedImage(48, 36, BufferedImage.TYPE_INT_RGB);
            BufferedImage stripes = striped(48, 36);
            for (int y = 0; y < 36; y++) {
                for (int x = 0; x < 48; x++) {
                    picture.setRGB(
                            x,
                            y,
                            switch (this) {
                                case WHITE -> 0xffffff;
                                case BLACK -> 0;
                                case RED -> 0xff0000;
                                case TWO_COLOURS -> x < 24 ? 0xff0000 : 0x00ff00;
                                case GREY_RAMP -> 0x10101 * (5 * x);
                                case ONE_DARK_PIXEL -> x == 20 && y == 20 ? 0 : 0xffffff;
                                case STRIPES -> stripes.getRGB(x, y);
                            });
                }
            }
            return picture;
        }
    }

    static Stream<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Colours colours : Colours.values()) {
                // Each start and statistic has its turn.
                int turn = pairs.size();
                Start start = List.of(Start.PHOTO, Start.NOISE, Start.STYLE, Start.RECOLOURED_PHOTO)
                        .get(turn % 4);
                Statistic statistic = Statistic.values()[turn / 2 % 2];
                pairs.add(Arguments.of(kind, Kind.STRIPES, colours, start, statistic));
                pairs.add(Arguments.of(Kind.STRIPES, kind, colours, start, statistic));
                pairs.add(Arguments.of(kind, Kind.WHITE, colours, start, statistic));
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void are_painted_to_the_end(Kind photo, Kind style, Colours colours, Start start, Statistic statistic) {
        Settings settings = SETTINGS.with()
                .colours(colours)
                .start(start)
                .statistic(statistic)
                .iterations(List.of(5, 4))
                .build();
        Watcher watcher = new Watcher();

        SmallStylizer.stylize(photo.picture(), style.picture(), settings, watcher, null);

        assertThat(watcher.progress).isNotEmpty().allSatisfy(at -> {
            assertThat(at.styleLoss()).isFinite();
            assertThat(at.contentLoss()).isFinite();
        });
    }

    @Test
    void a_white_photo_in_whose_palette_a_style_is_painted_stays_white() throws Exception {
        assumeThat(Networks.hasBuiltIn())
                .as("the build has the built-in network")
                .isTrue();
        Settings settings = Settings.DEFAULT
                .with()
                .resolution(96)
                .colours(Colours.RECOLOURED_STYLE)
                .build();
        try (Stylizer stylizer = new Stylizer(new Networks(Path.of("nowhere"), null, _ -> {}).load(Networks.BUILTIN))) {
            BufferedImage picture = stylizer.stylize(
                    Materials.of(TestImages.filled(Color.WHITE), striped(48, 36)), settings, new Observer() {}, null);

            for (double channel : mean(picture, 0, picture.getWidth())) {
                assertThat(channel).isCloseTo(255, Offset.offset(2.0));
            }
        }
    }
}
