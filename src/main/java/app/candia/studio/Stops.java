package app.candia.studio;

import app.candia.ui.Words;
import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A native slider with the five stops of {@link Strength}. */
@Tag("input")
final class Stops extends AbstractSinglePropertyField<Stops, Strength> implements HasAriaLabel, HasStyle {
    private final transient Words words;

    Stops(Words words) {
        super("value", Strength.BALANCED, String.class, Stops::stop, stop -> Integer.toString(stop.ordinal()));
        this.words = words;
        getElement().setAttribute("type", "range").setAttribute("min", "0").setAttribute("step", "1");
        getElement().setAttribute("max", Integer.toString(Strength.values().length - 1));
        setSynchronizedEvent("input");
        addClassName("stops");
        addValueChangeListener(event -> describe());
        describe();
    }

    private static Strength stop(String value) {
        return Strength.values()[Math.clamp(Integer.parseInt(value), 0, Strength.values().length - 1)];
    }

    private void describe() {
        getElement().setAttribute("aria-valuetext", getValue().in(words));
        getElement().getStyle().set("--value", getValue().ordinal() * 100 / (Strength.values().length - 1) + "%");
    }
}
