package app.candia.studio;

import app.candia.style.Style;
import app.candia.transfer.Parts;
import app.candia.transfer.Sheet;
import app.candia.transfer.Sheets;
import app.candia.transfer.Transfer;
import app.candia.transfer.Variation;
import app.candia.ui.Words;
import java.util.ArrayList;
import java.util.List;

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

    private static Variation variation(Draft draft) {
        return new Variation(draft.style(), draft.settings());
    }

    /** How many sketches stand side by side where there is room. */
    static int columns(Sheet.Kind kind) {
        return kind == Sheet.Kind.STROKES ? STRENGTHS.size() : Square.COLUMNS;
    }

    /**
     * What one cell is called, other than by its style.
     *
     * @param place of the cell in the sheet
     */
    static String name(Sheet sheet, int place, Words words) {
        var settings = sheet.cells().get(place).settings();
        return sheet.kind() == Sheet.Kind.FIGURE
                ? Square.ALL.get(place).in(words)
                : words.of(
                        "studio.variations.cell",
                        Strength.nearest(settings.strength()).in(words),
                        Stroke.nearest(settings.styleScale()).in(words));
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
