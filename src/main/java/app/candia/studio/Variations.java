package app.candia.studio;

import app.candia.nst.Colours;
import app.candia.nst.LayerSet;
import app.candia.nst.SettingsBuilder;
import app.candia.nst.Statistic;
import app.candia.style.Style;
import app.candia.transfer.Parts;
import app.candia.transfer.Sheet;
import app.candia.transfer.Sheets;
import app.candia.transfer.Transfer;
import app.candia.transfer.Variation;
import app.candia.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the cells of a contact sheet vary, and what they are called. */
final class Variations {
    private static final List<Strength> STRENGTHS = List.of(Strength.LIGHT, Strength.BALANCED, Strength.FULL);
    private static final List<Stroke> STROKES = List.of(Stroke.FINE, Stroke.AS_PAINTED, Stroke.WIDE);

    private Variations() {}

    /**
     * The cells of a sheet.
     *
     * @param styles to go through where the kind is {@link Sheet.Kind#STYLES}: the first of them, where there are many
     * @return none if what is chosen does not suffice
     */
    static List<Variation> of(Sheet.Kind kind, Draft draft, List<Style> styles) {
        if (kind != Sheet.Kind.STYLES && draft.styles().isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case STROKES -> strokes(draft);
            case STYLES ->
                styles.stream()
                        .limit(Sheets.MOST_CELLS)
                        .map(style -> draft.withStyles(List.of(style.name())))
                        .map(Variations::variation)
                        .toList();
            case LAYERS ->
                LayerSet.E.of(network(draft)).keySet().stream()
                        .map(layer -> draft.with(tuned -> plain(tuned).contentAlone(layer)))
                        .map(Variations::variation)
                        .toList();
            case SETS ->
                Stream.of(LayerSet.values())
                        .map(set -> draft.with(tuned -> plain(tuned).styleAlone(set)))
                        .map(Variations::variation)
                        .toList();
            case FIGURE ->
                Square.ALL.stream()
                        .map(square -> draft.with(tuned -> tuned.figure3(square.set(), square.ratio())))
                        .map(Variations::variation)
                        .toList();
        };
    }

    private static List<Variation> strokes(Draft draft) {
        var cells = new ArrayList<Variation>();
        for (var stroke : STROKES) {
            for (var strength : STRENGTHS) {
                cells.add(variation(draft.withStrength(strength).with(tuned -> tuned.styleScale(stroke.factor()))));
            }
        }
        return cells;
    }

    private static String network(Draft draft) {
        return draft.settings().network();
    }

    /** What else was tuned would blur what a layer knows; smoothness takes away the noise that no layer sees. */
    private static SettingsBuilder plain(SettingsBuilder settings) {
        return settings.smoothness(1.0).strength(1).statistic(Statistic.GRAM).colours(Colours.STYLE);
    }

    private static Variation variation(Draft draft) {
        return new Variation(draft.style(), draft.settings());
    }

    /** How many sketches stand side by side where there is room. */
    static int columns(Sheet.Kind kind) {
        return switch (kind) {
            case STROKES -> STRENGTHS.size();
            case LAYERS, SETS -> LayerSet.values().length;
            case STYLES, FIGURE -> Square.COLUMNS;
        };
    }

    /**
     * What one cell is called, other than by its style.
     *
     * @param place of the cell in the sheet
     */
    static String name(Sheet sheet, int place, Words words) {
        var settings = sheet.cells().get(place).settings();
        return switch (sheet.kind()) {
            case FIGURE -> Square.ALL.get(place).in(words);
            case LAYERS ->
                words.of(
                        "studio.variations.layers.cell",
                        place + 1,
                        settings.contentLayers().keySet().iterator().next());
            case SETS -> words.of("studio.variations.sets.cell", LayerSet.values()[place].name(), place + 1);
            case STROKES, STYLES ->
                words.of(
                        "studio.variations.cell",
                        Strength.nearest(settings.strength()).in(words),
                        Stroke.nearest(settings.styleScale()).in(words));
        };
    }

    /** The choices that make a cell's picture in full size. */
    static Draft inFull(Sheet sheet, Transfer cell, Parts parts) {
        var full = sheet.settings();
        return Draft.of(cell, parts)
                .with(tuned -> tuned.resolution(full.resolution())
                        .effort(full.effort())
                        .iterations(full.iterations()));
    }
}
