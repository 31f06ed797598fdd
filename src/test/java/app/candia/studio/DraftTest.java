package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.gallery.PaintAddress;
import app.candia.gallery.Picture;
import app.candia.nst.Colours;
import app.candia.nst.Effort;
import app.candia.nst.Settings;
import app.candia.nst.Start;
import app.candia.nst.Statistic;
import app.candia.transfer.LargestSide;
import app.candia.transfer.Parts;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

class DraftTest {
    private static final UUID PHOTO = UUID.randomUUID();
    private final Draft empty = Draft.empty("builtin");

    @Test
    void the_photo_is_missed_first_then_the_style_then_nothing() {
        var styled = empty.toggle("starry_night");

        assertThat(empty.missing()).contains("studio.missing.photo");
        assertThat(styled.missing()).contains("studio.missing.photo");
        assertThat(empty.withPhoto(PHOTO).missing()).contains("studio.missing.style");
        assertThat(styled.withPhoto(PHOTO).missing()).isEmpty();
    }

    @Test
    void choices_become_settings() {
        var draft = empty.withStrength(Strength.FULL).withSize(768).with(tuned -> tuned.network("vgg19"));

        assertThat(draft.settings())
                .isEqualTo(Settings.DEFAULT
                        .with()
                        .resolution(768)
                        .strength(4)
                        .network("vgg19")
                        .build());
    }

    @Test
    void settings_of_a_picture_are_taken_over_exactly() {
        var settings = Settings.DEFAULT
                .with()
                .resolution(500)
                .strength(2.7)
                .statistic(Statistic.GRAM)
                .styleWeights(List.of(70.0, 30.0))
                .build();

        var draft = Draft.of(PHOTO, "own:x,starry_night", settings);

        assertThat(draft.settings()).isEqualTo(settings);
        assertThat(draft.styles()).containsExactly("own:x", "starry_night");
        assertThat(draft.style()).isEqualTo("own:x,starry_night");
        assertThat(draft.strength()).isEqualTo(Strength.STRONG);
        assertThat(draft.shares()).containsExactly(70, 30);
    }

    @Test
    void styles_come_and_go_and_their_shares_with_them() {
        var two = empty.toggle("a").toggle("b").with(tuned -> tuned.styleWeights(List.of(70.0, 30.0)));

        assertThat(two.shares()).containsExactly(70, 30);
        assertThat(two.toggle("c").shares()).containsExactly(33, 33, 33);
        assertThat(two.toggle("a").styles()).containsExactly("b");
        assertThat(two.toggle("a").shares()).containsExactly(100);
        assertThat(two.toggle("c").toggle("d").toggle("e").styles()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void a_reset_leaves_photo_and_styles() {
        var tuned = empty.withPhoto(PHOTO)
                .toggle("a")
                .toggle("b")
                .with(settings -> settings.styleWeights(List.of(70.0, 30.0))
                        .seed(7)
                        .effort(Effort.FINE)
                        .network("vgg19"));

        assertThat(tuned.reset("builtin"))
                .isEqualTo(empty.withPhoto(PHOTO)
                        .toggle("a")
                        .toggle("b")
                        .with(settings -> settings.styleWeights(List.of(70.0, 30.0))));
    }

    @Test
    void parts_of_a_photo_are_kept_with_all_choices_but_not_for_another_photo() {
        var parts = PartsWordsTest.quarterKept();
        var draft = empty.withPhoto(PHOTO).withParts(parts).toggle("a");

        assertThat(draft.withSize(768).withPhoto(PHOTO).parts()).isEqualTo(parts);
        assertThat(draft.with(Map.of("style", List.of("b"))).parts()).isEqualTo(parts);
        assertThat(draft.withPhoto(UUID.randomUUID()).parts()).isEqualTo(Parts.NONE);
        assertThat(draft.reset("builtin").parts()).isEqualTo(Parts.NONE);
    }

    @Test
    void a_style_has_its_place_as_long_as_it_is_one_of_several() {
        var places = new Parts(null, Map.of("a", PartsWordsTest.left(10), "c", PartsWordsTest.left(20)));
        var draft = empty.withPhoto(PHOTO).toggle("a").toggle("b").withParts(places);

        assertThat(draft.parts().regions()).containsOnlyKeys("a");
        assertThat(draft.toggle("c").parts().regions()).containsOnlyKeys("a");
        assertThat(draft.toggle("b").parts()).isEqualTo(Parts.NONE);
        assertThat(draft.toggle("c").toggle("a").parts()).isEqualTo(Parts.NONE);
    }

    @Test
    void something_must_be_left_to_paint() {
        var draft = empty.withPhoto(PHOTO).toggle("a");

        assertThat(draft.withParts(PartsWordsTest.quarterKept()).missing()).isEmpty();
        assertThat(draft.withParts(new Parts(PartsWordsTest.left(40), Map.of())).missing())
                .contains("studio.missing.place");
    }

    @Test
    void an_address_makes_choices() {
        var draft = empty.with(Map.of(
                "photo", List.of(PHOTO.toString()),
                "style", List.of("own:x,starry_night"),
                "strength", List.of("0.3"),
                "scale", List.of("3"),
                "size", List.of("1000"),
                "seed", List.of("4711"),
                "colours", List.of("photo"),
                "start", List.of("noise"),
                "effort", List.of("sketch")));

        assertThat(draft)
                .isEqualTo(new Draft(
                        PHOTO,
                        List.of("own:x", "starry_night"),
                        Settings.DEFAULT
                                .with()
                                .strength(0.25)
                                .styleScale(2)
                                .resolution(1024)
                                .seed(4711)
                                .colours(Colours.PHOTO)
                                .start(Start.NOISE)
                                .effort(Effort.SKETCH)
                                .network("builtin")
                                .build()));
    }

    @Test
    void a_square_of_how_it_works_sets_layers_and_balance_and_both_can_be_reset() {
        var square = empty.toggle("ink_wash").with(Map.of("figure", List.of("D,1e-4")));

        assertThat(square.hasOwnLayers()).isTrue();
        assertThat(square.styles()).containsExactly("ink_wash");
        assertThat(square.settings().styleLayers()).hasSize(4);
        assertThat(square.settings().styleWeight()).isEqualTo(150);
        assertThat(square.settings().start()).isEqualTo(Start.NOISE);
        assertThat(square.withUsualLayers())
                .isEqualTo(empty.toggle("ink_wash").with(tuned -> tuned.start(Start.NOISE)));
        assertThat(empty.with(Map.of("figure", List.of("F,1e-4")))).isEqualTo(empty);
        assertThat(empty.with(Map.of("figure", List.of("D,1e9")))).isEqualTo(empty);
    }

    @Test
    void what_makes_no_sense_in_an_address_is_passed_over() {
        var draft = empty.withPhoto(PHOTO).toggle("starry_night");

        assertThat(draft.with(Map.of(
                        "photo", List.of("koules"),
                        "style", List.of(" "),
                        "strength", List.of("-1"),
                        "size", List.of("NaN"),
                        "seed", List.of("1.5"),
                        "start", List.of("picture"),
                        "effort", List.of("EVERYTHING"))))
                .isEqualTo(draft);
    }

    @Test
    void shares_out_of_range_keep_their_proportion_and_endless_ones_are_passed_over() {
        var two = empty.toggle("a").toggle("b");

        assertThat(two.with(Map.of("shares", List.of("15000,5000"))).shares()).containsExactly(75, 25);
        assertThat(two.with(Map.of("shares", List.of("1e308,1e308"))).shares()).containsExactly(50, 50);
        for (String shares : List.of("5000", "1e308", "Infinity,1", "NaN,1", "1,-1", "1,0", ",", "1,,2", "1,2,3")) {
            assertThat(two.with(Map.of("shares", List.of(shares)))).as(shares).isEqualTo(two);
        }
    }

    @Test
    void whatever_an_address_says_gives_a_draft_that_can_be_kept() {
        var random = new Random(13);
        var keys = List.of(
                "photo",
                "style",
                "strength",
                "scale",
                "size",
                "seed",
                "figure",
                "colours",
                "start",
                "effort",
                "shares");
        var values = List.of(
                "",
                " ",
                "x",
                "0",
                "-0",
                "-1",
                "5000",
                "NaN",
                "Infinity",
                "-Infinity",
                "1e308",
                "1e308,1e308",
                "1e-320",
                "1e-320,1e308",
                "99999999999999999999",
                "1-1-1-1-1",
                "own:1-1-1-1-1",
                "a,a,b",
                ",,,",
                "\0",
                "D,1e-5",
                "٣",
                "0x1p3",
                "1d",
                "starry_night,ink_wash");
        var mapper = JsonMapper.shared();
        for (int i = 0; i < 3000; i++) {
            Map<String, List<String>> query = new HashMap<>();
            for (int j = 0; j < 3; j++) {
                query.put(
                        keys.get(random.nextInt(keys.size())),
                        List.of(values.get(random.nextInt(values.size())), values.get(random.nextInt(values.size()))));
            }
            var draft = empty.toggle("a").toggle("b").with(query);
            var kept = mapper.readValue(mapper.writeValueAsString(draft.settings()), Settings.class);
            assertThat(kept).as(query.toString()).isEqualTo(draft.settings());
            assertThat(draft.shares()).as(query.toString()).allMatch(share -> share >= 0 && share <= 100);
        }
    }

    @Test
    void the_address_of_a_picture_sets_the_studio_to_what_made_it() {
        var made = Settings.DEFAULT
                .with()
                .strength(2)
                .styleScale(1.4)
                .resolution(768)
                .seed(4711)
                .colours(Colours.PHOTO)
                .start(Start.NOISE)
                .effort(Effort.FINE)
                .styleWeights(List.of(0.7, 0.3))
                .network("builtin")
                .build();
        var picture = picture("starry_night,ink_wash", made);

        assertThat(empty.with(query(PaintAddress.of(picture, name -> true))))
                .isEqualTo(new Draft(null, List.of("starry_night", "ink_wash"), made));
        assertThat(empty.with(query(PaintAddress.of(picture, name -> false))))
                .as("a style that is not for all is left out")
                .isEqualTo(new Draft(
                        null, List.of(), made.with().styleWeights(List.of()).build()));
    }

    private static Picture picture(String style, Settings made) {
        return new Picture(
                PHOTO, PHOTO, PHOTO, PHOTO, style, "Koules", "", false, made, 768, 512, Instant.EPOCH, Duration.ZERO);
    }

    private static Map<String, List<String>> query(String address) {
        return UriComponentsBuilder.fromUriString(address).build().getQueryParams();
    }

    @Test
    void sizes_end_at_the_largest_side_and_so_does_a_draft() {
        var largest = new LargestSide(1500);

        assertThat(Draft.sizes(largest)).containsExactly(256, 384, 512, 768, 1024);
        assertThat(empty.withSize(4096).within(largest).size()).isEqualTo(1500);
        assertThat(empty.withSize(768).within(largest)).isEqualTo(empty.withSize(768));
    }

    @Test
    void below_the_smallest_size_there_is_none() {
        assertThat(empty.withSize(768).smaller()).isEqualTo(512);
        assertThat(empty.withSize(500).smaller()).isEqualTo(384);
        assertThat(empty.withSize(256).smaller()).isEqualTo(256);
    }
}
