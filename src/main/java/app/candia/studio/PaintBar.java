package app.candia.studio;

import app.candia.ui.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/** The two ways on from what is chosen: fine tuning, and paint. It says how long that takes and what is missing. */
final class PaintBar extends Div {
    private final Sheet tuning;
    private final NativeButton tune = new NativeButton();
    private final Span tuned = new Span();
    private final Span time = new Span();
    private final Paragraph estimate = new Paragraph();
    private final Paragraph missing = new Paragraph();

    PaintBar(FineTuning items, Runnable paint) {
        tuning = items.sheet();
        addClassName("go");
        missing.addClassName("error");
        missing.getElement().setAttribute("role", "alert");
        add(tune(), items, missing, act(paint));
        open(false);
    }

    private NativeButton tune() {
        var name = new Span(getTranslation("studio.tuning"));
        name.addClassName("name");
        tuned.addClassName("dim");
        var words = new Span(name, tuned);
        words.addClassName("words");
        tune.add(Icon.SLIDERS.create(), words, Icon.CHEVRON_DOWN.create());
        tune.addClassName("tune");
        tune.addClickListener(event -> open(!tuning.isOpen()));
        tuning.whenClosed(() -> tune.getElement().setAttribute("aria-expanded", "false"));
        return tune;
    }

    private Div act(Runnable paint) {
        var button = new NativeButton("", event -> paint.run());
        button.addClassNames("button", "primary", "paint");
        time.addClassNames("time", "phone-only");
        button.add(new Span(getTranslation("studio.paint")), time);
        estimate.addClassNames("small", "dim");
        var act = new Div(button, estimate);
        act.addClassName("act");
        return act;
    }

    void openTuning() {
        open(true);
    }

    private void open(boolean open) {
        tuning.setOpen(open);
        tune.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    /**
     * @param duration of what is chosen
     * @param ahead how many transfers, anybody's, must end first
     */
    void show(Draft draft, Duration duration, int ahead) {
        var sentences = new ProgressWords(this::getTranslation);
        tuned.setText(getTranslation(
                draft.hasOwnLayers() ? "studio.tuning.now.layers" : "studio.tuning.now",
                draft.strength().in(this::getTranslation),
                draft.size()));
        time.setText(sentences.onButton(duration));
        estimate.setText(sentences.estimate(duration, ahead));
        estimate.setClassName("desktop-only", ahead == 0); // on a phone the button says the time
    }

    void complain(String sentence) {
        missing.setText(sentence);
    }
}
