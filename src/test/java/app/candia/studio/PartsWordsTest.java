package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.image.Mask;
import app.candia.style.Style;
import app.candia.style.StyleCatalogue;
import app.candia.transfer.Parts;
import app.candia.ui.BundleWords;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartsWordsTest {
    private final Parts styled = new Parts(null, Map.of("ink_wash", left(10), "cubist_town", left(20)));

    @Test
    void it_is_said_how_much_of_the_photo_is_painted_over() {
        assertThat(PartsWords.of(Parts.NONE, BundleWords.ENGLISH)).isEqualTo("everywhere");
        assertThat(PartsWords.of(quarterKept(), BundleWords.ENGLISH)).isEqualTo("on 75 % of the photo");
        assertThat(PartsWords.of(quarterKept(), BundleWords.GREEK)).isEqualTo("στο 75 % της φωτογραφίας");
    }

    @Test
    void it_is_said_on_how_much_of_it_each_style_is_alone() {
        var styles = List.of(style("ink_wash"), style("starry_night"), style("cubist_town"));

        assertThat(PartsWords.of(styled, BundleWords.ENGLISH)).isEqualTo("everywhere, on 75 % one style alone");
        assertThat(PartsWords.of(styled, BundleWords.GREEK)).isEqualTo("παντού, στο 75 % ένα ύφος μόνο του");
        assertThat(PartsWords.regions(styled, styles, Locale.ENGLISH, BundleWords.ENGLISH))
                .isEqualTo("Ink Wash on 25 %, Cubist Town on 50 %");
    }

    private static Style style(String name) {
        return StyleCatalogue.builtIn().find(name).orElseThrow();
    }

    static Parts quarterKept() {
        return new Parts(left(10), Map.of());
    }

    /** Columns of forty. */
    static Mask left(int columns) {
        var drawing = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var brush = drawing.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, columns, 20);
        brush.dispose();
        return Mask.of(drawing);
    }
}
