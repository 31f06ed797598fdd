package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.image.PictureReader;
import app.candia.image.UnreadablePictureException.Reason;
import app.candia.ui.BundleWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UploadWordsTest {
    @Test
    void limits_are_named() {
        assertThat(UploadWords.of(Reason.TOO_MANY_BYTES, PictureReader.DEFAULT, BundleWords.ENGLISH))
                .startsWith("This photo is larger than 20 MB.");
        assertThat(UploadWords.of(Reason.TOO_MANY_PIXELS, PictureReader.DEFAULT, BundleWords.GREEK))
                .contains("50 megapixel");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_says_what_to_do_in_both_languages(Reason reason) {
        var english = UploadWords.of(reason, PictureReader.DEFAULT, BundleWords.ENGLISH);
        var greek = UploadWords.of(reason, PictureReader.DEFAULT, BundleWords.GREEK);

        assertThat(english).containsPattern("(Choose|Send|Make|Save)");
        assertThat(greek).isNotEqualTo(english).containsPattern("(Διάλεξε|Στείλε|Μίκρυνέ|Αποθήκευσέ)");
    }
}
