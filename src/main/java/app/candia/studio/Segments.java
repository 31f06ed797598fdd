package app.candia.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A row of buttons of which one is pressed. */
final class Segments<T> extends Div {
    private final transient Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private final transient Map<T, Span> hints = new LinkedHashMap<>();

    Segments(String label, List<T> choices, Function<T, String> text, Consumer<T> pressed) {
        addClassName("segments");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (var choice : choices) {
            var hint = new Span();
            var button = new NativeButton();
            button.add(new Span(text.apply(choice)), hint);
            button.addClickListener(event -> pressed.accept(choice));
            buttons.put(choice, button);
            hints.put(choice, hint);
            add(button);
        }
    }

    void press(T choice) {
        buttons.forEach((each, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(each.equals(choice))));
    }

    /** A small line below each choice. */
    void hint(Function<T, String> text) {
        hints.forEach((choice, hint) -> hint.setText(text.apply(choice)));
    }
}
