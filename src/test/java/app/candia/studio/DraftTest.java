package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.nst.Settings;
import app.candia.nst.Statistic;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final UUID PHOTO = UUID.randomUUID();
    private final Draft empty = Draft.empty("builtin");

    @Test
    void the_photo_is_missed_first_then_the_style_then_nothing() {
        assertThat(empty.missing()).contains("studio.missing.photo");
        assertThat(empty.withStyle("starry_night").missing()).contains("studio.missing.photo");
        assertThat(empty.withPhoto(PHOTO).missing()).contains("studio.missing.style");
        assertThat(empty.withPhoto(PHOTO).withStyle("starry_night").missing()).isEmpty();
    }

    @Test
    void choices_become_settings() {
        var draft = empty.withStrength(Strength.FULL).withSize(768).withNetwork("vgg19");

        assertThat(draft.settings())
                .isEqualTo(Settings.DEFAULT
                        .with()
                        .resolution(768)
                        .strength(4)
                        .statistic(Statistic.MEAN_COVARIANCE)
                        .network("vgg19")
                        .build());
    }

    @Test
    void settings_of_a_picture_become_the_nearest_choices() {
        var settings = Settings.DEFAULT
                .with()
                .resolution(500)
                .strength(2.7)
                .statistic(Statistic.GRAM)
                .network("vgg19")
                .build();

        assertThat(Draft.of(PHOTO, "own:x", settings))
                .isEqualTo(new Draft(PHOTO, "own:x", Strength.STRONG, 512, "vgg19"));
    }

    @Test
    void an_address_carries_the_choices_over() {
        var draft = new Draft(PHOTO, "own:x", Strength.HINT, 1024, "builtin");

        assertThat(empty.with(asAddress(draft.query()))).isEqualTo(draft);
    }

    @Test
    void what_makes_no_sense_in_an_address_is_passed_over() {
        var draft = empty.withPhoto(PHOTO).withStyle("starry_night");

        assertThat(draft.with(Map.of(
                        "photo",
                        List.of("koules"),
                        "style",
                        List.of(" "),
                        "strength",
                        List.of("-1"),
                        "size",
                        List.of("NaN"))))
                .isEqualTo(draft);
    }

    @Test
    void below_the_smallest_size_there_is_none() {
        assertThat(empty.withSize(768).smaller()).isEqualTo(512);
        assertThat(empty.withSize(256).smaller()).isEqualTo(256);
    }

    private static Map<String, List<String>> asAddress(Map<String, String> query) {
        return query.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    }
}
