package app.candia.studio;

import app.candia.gallery.Labels;
import app.candia.transfer.Sheet;
import app.candia.transfer.Sheets;
import app.candia.transfer.Variation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** In the studio: what can be sketched on a contact sheet, and the sheets that are there. */
final class VariationsPart extends Div {
    private final transient Sheets sheets;
    private final UUID owner;
    private final transient Map<Sheet.Kind, NativeButton> buttons = new EnumMap<>(Sheet.Kind.class);
    private final transient Map<Sheet.Kind, Span> hints = new EnumMap<>(Sheet.Kind.class);
    private final Div kept = new Div();

    /** @param chosen told of the kind of sheet that is wanted */
    VariationsPart(Sheets sheets, UUID owner, Consumer<Sheet.Kind> chosen) {
        this.sheets = sheets;
        this.owner = owner;
        addClassName("variations");
        var ways = new Div();
        ways.addClassName("ways");
        for (var kind : Sheet.Kind.values()) {
            var hint = new Span();
            hint.addClassNames("tiny", "dim");
            var button = new NativeButton();
            button.addClassNames("button", "compact");
            button.add(new Span(getTranslation(key(kind))), hint);
            button.addClickListener(event -> chosen.accept(kind));
            buttons.put(kind, button);
            hints.put(kind, hint);
            ways.add(button);
        }
        var about = new Paragraph(getTranslation("studio.variations.about"));
        about.addClassNames("small", "dim");
        kept.addClassNames("kept", "small");
        var heading = new H2(getTranslation("studio.variations"));
        heading.addClassName("small");
        add(heading, about, ways, kept);
    }

    private static String key(Sheet.Kind kind) {
        return "studio.variations." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** @param cells of each kind of sheet as things are chosen now; none where something is missing */
    void show(Function<Sheet.Kind, List<Variation>> cells) {
        var durations = new ProgressWords(this::getTranslation).durations();
        buttons.forEach((kind, button) -> {
            var variations = cells.apply(kind);
            button.setEnabled(!variations.isEmpty());
            hints.get(kind)
                    .setText(
                            variations.isEmpty()
                                    ? getTranslation(
                                            kind == Sheet.Kind.STYLES
                                                    ? "studio.variations.none"
                                                    : "studio.variations.style-first")
                                    : getTranslation(
                                            "studio.variations.time",
                                            variations.size(),
                                            durations.about(sheets.estimate(variations))));
        });
        kept.removeAll();
        sheets.of(owner).forEach(sheet -> kept.add(link(sheet)));
    }

    private Anchor link(Sheet sheet) {
        return new Anchor(
                "sheets/" + sheet.id(),
                getTranslation(
                        "studio.variations.kept",
                        Labels.title(sheet.title(), this::getTranslation),
                        getTranslation(key(sheet.kind())),
                        sheet.done(),
                        sheet.cells().size()));
    }
}
