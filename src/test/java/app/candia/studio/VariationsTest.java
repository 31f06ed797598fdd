package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.candia.nst.Effort;
import app.candia.nst.Settings;
import app.candia.nst.Start;
import app.candia.style.Style;
import app.candia.style.StyleCatalogue;
import app.candia.transfer.Parts;
import app.candia.transfer.Sheet;
import app.candia.transfer.Sheets;
import app.candia.transfer.Transfer;
import app.candia.transfer.Variation;
import app.candia.ui.BundleWords;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VariationsTest {
    private static final List<Style> CATALOGUE = StyleCatalogue.builtIn().all();

    private final Draft draft = Draft.empty("builtin").toggle("starry_night").withSize(1024);

    @Test
    void strength_by_stroke_size_keeps_all_else_that_was_chosen() {
        var cells = Variations.of(Sheet.Kind.STROKES, draft.with(tuned -> tuned.seed(7)), List.of());

        assertThat(cells).hasSize(9).extracting(Variation::style).containsOnly("starry_night");
        assertThat(cells).extracting(cell -> cell.settings().strength()).startsWith(0.5, 1.0, 4.0);
        assertThat(cells).extracting(cell -> cell.settings().styleScale()).startsWith(0.5, 0.5, 0.5, 1.0);
        assertThat(cells).extracting(cell -> cell.settings().seed()).containsOnly(7L);
        assertThat(cells).doesNotHaveDuplicates();
    }

    @Test
    void one_photo_in_every_style_on_show_but_not_in_more_than_a_sheet_holds() {
        assertThat(Variations.of(Sheet.Kind.STYLES, Draft.empty("builtin"), CATALOGUE))
                .extracting(Variation::style)
                .containsExactlyElementsOf(CATALOGUE.stream().map(Style::name).toList());
        assertThat(Variations.of(Sheet.Kind.STYLES, draft, Collections.nCopies(60, CATALOGUE.getFirst())))
                .hasSize(Sheets.MOST_CELLS);
    }

    @Test
    void the_papers_figure_has_all_five_rows() {
        var cells = Variations.of(Sheet.Kind.FIGURE, draft, List.of());

        assertThat(cells).hasSize(20);
        assertThat(cells.getFirst().settings().styleLayers()).hasSize(1);
        assertThat(cells.getFirst().settings().styleWeight()).isCloseTo(1500, within(1e-6));
        assertThat(cells.getLast().settings().styleLayers()).hasSize(5);
        assertThat(cells.getLast().settings().styleWeight()).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void the_photo_is_rebuilt_layer_by_layer_and_the_style_set_by_set() {
        var seeded = draft.with(tuned -> tuned.seed(7).strength(4));
        var layers = Variations.of(Sheet.Kind.LAYERS, seeded, List.of());
        var sets = Variations.of(Sheet.Kind.SETS, seeded, List.of());

        assertThat(layers)
                .hasSize(5)
                .extracting(cell -> cell.settings().contentLayers().keySet())
                .startsWith(Set.of("full_1"))
                .doesNotHaveDuplicates();
        assertThat(layers)
                .allSatisfy(cell -> assertThat(cell.settings().styleWeight()).isZero());
        assertThat(sets)
                .extracting(cell -> cell.settings().styleLayers().size())
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(sets)
                .allSatisfy(cell -> assertThat(cell.settings().contentWeight()).isZero());
        assertThat(Stream.concat(layers.stream(), sets.stream()).map(Variation::settings))
                .allSatisfy(settings -> {
                    assertThat(settings.seed()).isEqualTo(7);
                    assertThat(settings.resolution()).isEqualTo(1024);
                    assertThat(settings.start()).isEqualTo(Start.NOISE);
                });
    }

    @Test
    void without_a_style_only_the_styles_can_be_gone_through() {
        var nothing = Draft.empty("builtin");

        assertThat(Variations.of(Sheet.Kind.STROKES, nothing, CATALOGUE)).isEmpty();
        assertThat(Variations.of(Sheet.Kind.LAYERS, nothing, CATALOGUE)).isEmpty();
        assertThat(Variations.of(Sheet.Kind.SETS, nothing, CATALOGUE)).isEmpty();
        assertThat(Variations.of(Sheet.Kind.FIGURE, nothing, CATALOGUE)).isEmpty();
        assertThat(Variations.of(Sheet.Kind.STYLES, nothing, List.of())).isEmpty();
    }

    @Test
    void a_sketch_is_small_and_quick_and_becomes_a_picture_of_the_size_that_was_chosen() {
        var chosen = draft.with(tuned -> tuned.effort(Effort.FINE));
        var variation = Variations.of(Sheet.Kind.STROKES, chosen, List.of()).getLast();
        var sheet = sheet(Sheet.Kind.STROKES, chosen.settings(), variation.sketch());

        assertThat(variation.sketch().resolution()).isEqualTo(256);
        assertThat(variation.sketch().effort()).isEqualTo(Effort.SKETCH);
        assertThat(Variations.inFull(sheet, sheet.cells().getFirst(), Parts.NONE)
                        .settings())
                .isEqualTo(variation.settings());
    }

    @Test
    void cells_have_names_in_both_languages() {
        var strokes = sheet(
                Sheet.Kind.STROKES,
                draft.settings(),
                Settings.DEFAULT.with().strength(4).styleScale(2).build());
        var figure = sheet(Sheet.Kind.FIGURE, draft.settings(), draft.settings());

        assertThat(Variations.name(strokes, 0, BundleWords.ENGLISH)).isEqualTo("full, wide");
        assertThat(Variations.name(strokes, 0, BundleWords.GREEK))
                .doesNotContain("studio.")
                .contains("πλήρης");
        assertThat(Variations.name(figure, 0, BundleWords.ENGLISH)).isEqualTo("A, α/β = 10⁻⁵");
        var layer = Variations.of(Sheet.Kind.LAYERS, draft, List.of()).getFirst();
        var layers = sheet(Sheet.Kind.LAYERS, draft.settings(), layer.sketch());
        assertThat(Variations.name(layers, 0, BundleWords.ENGLISH)).isEqualTo("Layer 1, full_1");
        assertThat(Variations.name(layers, 0, BundleWords.GREEK)).isEqualTo("Στρώμα 1, full_1");
        var sets = sheet(Sheet.Kind.SETS, draft.settings(), draft.settings());
        assertThat(Variations.name(sets, 0, BundleWords.ENGLISH)).isEqualTo("A: one layer");
        assertThat(Variations.name(sets, 0, BundleWords.GREEK)).isEqualTo("A: ένα στρώμα");
    }

    private static Sheet sheet(Sheet.Kind kind, Settings full, Settings sketch) {
        var id = UUID.randomUUID();
        var cell = new Transfer(
                id,
                id,
                id,
                "starry_night",
                "Koules",
                sketch,
                Transfer.State.DONE,
                0,
                1,
                1,
                null,
                1,
                null,
                Instant.EPOCH,
                null,
                null);
        return new Sheet(id, id, id, "Koules", kind, full, Instant.EPOCH, List.of(cell));
    }
}
