package app.candia.studio;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A native slider for a share in percent. */
@Tag("input")
final class ShareSlider extends AbstractSinglePropertyField<ShareSlider, Integer> implements HasAriaLabel, HasStyle {
    ShareSlider() {
        super("value", 50, String.class, Integer::valueOf, value -> Integer.toString(value));
        getElement()
                .setAttribute("type", "range")
                .setAttribute("min", "0")
                .setAttribute("max", "100")
                .setAttribute("step", Integer.toString(Shares.LEAST));
        setSynchronizedEvent("input");
        addClassName("stops");
        addValueChangeListener(event -> fill());
        fill();
    }

    /** What a screen reader says instead of the number. */
    void describe(String words) {
        getElement().setAttribute("aria-valuetext", words);
    }

    private void fill() {
        getElement().getStyle().set("--value", getValue() + "%");
    }
}
