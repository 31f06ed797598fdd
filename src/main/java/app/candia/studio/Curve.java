package app.candia.studio;

import app.candia.transfer.LossCurve;
import app.candia.ui.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How far the painting still is from the style and from the photo, as two lines that grow to the right. */
final class Curve extends Div {
    private final transient Words words = this::getTranslation;
    private final Div drawing = new Div();

    Curve() {
        addClassName("curve");
        drawing.addClassName("drawing");
        drawing.getElement().setAttribute("role", "img");
        var legend = new Div(entry("style"), entry("photo"));
        legend.addClassName("legend");
        var caption = new Paragraph(words.of("studio.progress.curve"));
        caption.addClassNames("caption", "dim");
        add(drawing, legend, caption);
        setVisible(false);
    }

    void show(LossCurve losses) {
        var lines = CurveLines.of(losses);
        setVisible(lines.hasShape());
        drawing.getElement()
                .setProperty("innerHTML", lines.svg())
                .setAttribute(
                        "aria-label", words.of("studio.progress.curve.label", lines.styleLeft(), lines.photoLeft()));
    }

    private Span entry(String line) {
        var mark = new Span();
        mark.addClassNames("mark", line);
        var entry = new Span(mark, new Span(words.of("studio.progress.curve." + line)));
        entry.addClassName("entry");
        return entry;
    }
}
