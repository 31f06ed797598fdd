package app.candia.studio;

import app.candia.style.Style;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.List;

/** Styles in a pale mat, hanging over the lower right corner of what is painted after them. */
final class Hung {
    private Hung() {}

    /** @param styles at least one */
    static Component of(List<Style> styles, String description) {
        if (styles.size() == 1) {
            var hung = new Image(styles.getFirst().address(), description);
            hung.addClassName("hung");
            return hung;
        }
        var hung = new Div();
        hung.addClassNames("hung", "several");
        hung.getElement().setAttribute("role", "img").setAttribute("aria-label", description);
        for (var style : styles) {
            hung.add(new Image(style.address(), ""));
        }
        return hung;
    }
}
