package app.candia.share;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** A line of text that is on or off. */
final class Switch extends NativeButton {
    private boolean on;

    Switch(String text, boolean on, Consumer<Boolean> turned) {
        addClassName("switch");
        getElement().setAttribute("role", "switch");
        var knob = new Span();
        knob.addClassName("knob");
        add(new Span(text), knob);
        turn(on);
        addClickListener(event -> {
            turn(!this.on);
            turned.accept(this.on);
        });
    }

    private void turn(boolean on) {
        this.on = on;
        getElement().setAttribute("aria-checked", Boolean.toString(on));
    }
}
