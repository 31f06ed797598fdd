package app.candia.studio;

import app.candia.ui.Icon;
import app.candia.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One thing to tune: its name, what it is now, the way back to the usual, one sentence about it, and its control. */
final class TuningItem extends Div {
    private final Span now = new Span();
    private final NativeButton reset = new NativeButton();
    private final Paragraph sentence = new Paragraph();

    /** @param key of the texts {@code studio.tuning.<key>} and {@code studio.tuning.<key>.about} */
    TuningItem(String key, Words words, Runnable usual, Component... control) {
        addClassName("item");
        var title = words.of("studio.tuning." + key);
        var name = new Span(title);
        name.addClassName("name");
        now.addClassName("now");
        reset.add(Icon.REPEAT.create());
        reset.addClassNames("icon-button", "back");
        reset.setAriaLabel(words.of("studio.tuning.reset.one", title));
        reset.addClickListener(event -> usual.run());
        var label = new Div(name, now, reset);
        label.addClassName("about");
        say(words.of("studio.tuning." + key + ".about"));
        sentence.addClassName("sentence");
        add(label, sentence);
        add(control);
    }

    /** A screen reader says what it is whenever that changes: for controls that don't say it themselves. */
    void speak() {
        now.getElement().setAttribute("aria-live", "polite");
    }

    /** Another sentence about it. */
    void say(String about) {
        sentence.setText(about);
    }

    /** @param usual whether there is nothing to reset */
    void show(String what, boolean usual) {
        now.setText(what);
        reset.setVisible(!usual);
    }
}
