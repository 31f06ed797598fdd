package app.candia.photo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource({
        "koules_at__night.jpg,koules at night",
        "Κάστρο στο λιμάνι.HEIC,Κάστρο στο λιμάνι",
        "C:\\fotos\\harbour.png,harbour",
        "../../etc/passwd,passwd",
        "photo of a dog.jpg,photo of a dog",
        "25 August street.jpg,25 August street",
        "img wall.webp,img wall",
        ".hidden,.hidden"
    })
    void a_title_is_the_name_that_somebody_gave(String file, String title) {
        assertThat(Titles.of(file)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "IMG_1234.JPG",
                "DSC00017.jpg",
                "PXL_20260801_101112345.MP.jpg",
                "image.jpg",
                "20260801_101112.jpg",
                "IMG-20260801-WA0007.jpg",
                "WhatsApp Image 2026-08-01 at 10.11.12.jpeg",
                "Screenshot 2026-08-01 at 10.11.12 PM.png",
                "8C1A0B5E-70C3-4F6C-9D25-1B2F0F5A7E11.heic",
                "P1010017.JPG"
            })
    void a_name_that_a_camera_gave_is_no_title(String file) {
        assertThat(Titles.of(file)).isEmpty();
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        assertThat(Titles.of("a".repeat(79) + "🌊🌊.jpg")).isEqualTo("a".repeat(79));
        assertThat(Titles.of("x".repeat(500))).hasSize(80);
    }
}
