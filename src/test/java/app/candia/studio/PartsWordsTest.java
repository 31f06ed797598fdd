package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.image.Mask;
import app.candia.ui.BundleWords;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class MaskWordsTest {
    @Test
    void it_is_said_how_much_of_the_photo_is_painted_over() {
        assertThat(MaskWords.of(null, BundleWords.ENGLISH)).isEqualTo("everywhere");
        assertThat(MaskWords.of(quarterKept(), BundleWords.ENGLISH)).isEqualTo("on 75 % of the photo");
        assertThat(MaskWords.of(quarterKept(), BundleWords.GREEK)).isEqualTo("στο 75 % της φωτογραφίας");
    }

    static Mask quarterKept() {
        var drawing = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var brush = drawing.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 10, 20);
        brush.dispose();
        return Mask.of(drawing);
    }
}
