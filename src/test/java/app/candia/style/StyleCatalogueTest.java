package app.candia.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.candia.style.paint.StylePainter;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StyleCatalogueTest {
    private final StyleCatalogue catalogue = StyleCatalogue.builtIn();

    @Test
    void holds_every_style_that_the_generator_paints_in_its_order() {
        assertThat(catalogue.all()).extracting(Style::name).containsExactlyElementsOf(StylePainter.names());
        assertThat(catalogue.all()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(catalogue.all())
                .extracting(Style::name)
                .contains("starry_night")
                .doesNotHaveDuplicates();
    }

    @Test
    void every_style_speaks_english_and_greek() {
        for (Style style : catalogue.all()) {
            assertThat(style.name()).matches("[a-z0-9_]+");
            assertThat(style.title(Locale.ENGLISH)).isNotBlank().doesNotMatch(".*\\p{IsGreek}.*");
            assertThat(style.title(Locale.of("el"))).matches(".*\\p{IsGreek}.*");
            assertThat(style.note(Locale.ENGLISH)).endsWith(".").doesNotMatch(".*\\p{IsGreek}.*");
            assertThat(style.note(Locale.of("el"))).endsWith(".").matches(".*\\p{IsGreek}.*");
        }
        assertThat(catalogue.all())
                .extracting(style -> style.title(Locale.of("el")))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_language_that_is_not_there_gets_english() {
        assertThat(catalogue.all().getFirst().title(Locale.FRENCH)).isEqualTo("Starry Night");
    }

    @Test
    void every_style_says_what_it_is_and_may_be_used_by_anybody() {
        assertThat(catalogue.all()).extracting(Style::licence).containsOnly("CC0-1.0");
        assertThat(catalogue.all())
                .extracting(Style::kind)
                .contains(Style.Kind.PAINTING, Style.Kind.WALL)
                .doesNotContain(Style.Kind.OWN);
    }

    @Test
    void every_picture_is_large_enough_to_borrow_from_and_small_enough_to_send() throws Exception {
        for (Style style : catalogue.all()) {
            BufferedImage picture = catalogue.picture(style);
            assertThat(picture.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
            assertThat(Math.max(picture.getWidth(), picture.getHeight())).isGreaterThanOrEqualTo(1024);
            try (InputStream in = catalogue.open(style)) {
                byte[] bytes = in.readAllBytes();
                assertThat(bytes).startsWith(0xff, 0xd8, 0xff).hasSizeBetween(200_000, 1_200_000);
            }
        }
    }

    @Test
    void the_engine_is_given_every_picture_softer_and_in_the_same_colours() throws Exception {
        for (Style style : catalogue.all()) {
            BufferedImage picture = catalogue.picture(style);
            BufferedImage material = catalogue.material(style, 512, "builtin").picture();
            assertThat(material.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
            assertThat(material.getWidth()).isEqualTo(picture.getWidth());
            assertThat(material.getHeight()).isEqualTo(picture.getHeight());
            assertThat(edges(material)).as(style.name()).isBetween(.1 * edges(picture), .9 * edges(picture));
            assertThat(green(material)).as(style.name()).isCloseTo(green(picture), within(1.0));
        }
    }

    @Test
    void where_a_network_loses_the_photo_in_a_style_there_is_less_of_it() throws Exception {
        Style glass = catalogue.find("stained_glass").orElseThrow();
        assertThat(catalogue.material(glass, 64, "builtin").strength()).isEqualTo(0.15);
        assertThat(catalogue.material(glass, 64, "vgg19").strength()).isEqualTo(1);
        for (Style style : catalogue.all()) {
            assertThat(catalogue.material(style, 64, "builtin").strength())
                    .as(style.name())
                    .isBetween(0.1, 1.0);
        }
    }

    /** The mean step of green between neighbours in a row. */
    private static double edges(BufferedImage picture) {
        long sum = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 1; x < picture.getWidth(); x++) {
                sum += Math.abs(green(picture, x, y) - green(picture, x - 1, y));
            }
        }
        return (double) sum / (picture.getWidth() * picture.getHeight());
    }

    private static double green(BufferedImage picture) {
        long sum = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                sum += green(picture, x, y);
            }
        }
        return (double) sum / (picture.getWidth() * picture.getHeight());
    }

    private static int green(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >> 8 & 255;
    }

    @Test
    void a_style_is_found_however_its_name_is_written() {
        for (String name : List.of("starry_night", "Starry Night", "STARRY-NIGHT", "  starry  night ")) {
            assertThat(catalogue.find(name)).get().extracting(Style::name).isEqualTo("starry_night");
        }
        assertThat(catalogue.find("starry_nigth")).isEmpty();
        assertThat(catalogue.find("")).isEmpty();
    }

    @Test
    void the_name_most_like_the_typed_one_comes_first() {
        assertThat(catalogue.nearest("stary nigth").getFirst()).isEqualTo("starry_night");
        assertThat(catalogue.nearest("mosaic").getFirst()).isEqualTo("byzantine_mosaic");
        assertThat(catalogue.nearest("lemmon-grove").getFirst()).isEqualTo("lemon_grove");
        assertThat(catalogue.nearest("x")).containsExactlyInAnyOrderElementsOf(StylePainter.names());
    }
}
