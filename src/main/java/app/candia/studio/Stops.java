package app.candia.studio;

import app.candia.ui.Words;
import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.List;

/** A native slider with a few stops. */
@Tag("input")
final class Stops<S extends Stop> extends AbstractSinglePropertyField<Stops<S>, S> implements HasAriaLabel, HasStyle {
    private final List<S> stops;
    private final transient Words words;

    Stops(List<S> stops, S usual, Words words) {
        super(
                "value",
                usual,
                String.class,
                value -> stops.get(Math.clamp(Integer.parseInt(value), 0, stops.size() - 1)),
                stop -> Integer.toString(stops.indexOf(stop)));
        this.stops = stops;
        this.words = words;
        getElement().setAttribute("type", "range").setAttribute("min", "0").setAttribute("step", "1");
        getElement().setAttribute("max", Integer.toString(stops.size() - 1));
        setSynchronizedEvent("input");
        addClassName("stops");
        addValueChangeListener(event -> describe());
        describe();
    }

    private void describe() {
        getElement().setAttribute("aria-valuetext", getValue().in(words));
        getElement().getStyle().set("--value", stops.indexOf(getValue()) * 100 / (stops.size() - 1) + "%");
    }
}
