package app.candia.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Links in justified rows, each in its own shape; see {@code candia-wall.js}. */
@Tag("candia-wall")
@JsModule("context://frontend/candia-wall.js")
final class Wall extends Component implements HasComponents {
    /** @param ratio width / height */
    void hang(Component link, double ratio) {
        link.getElement().getStyle().set("--ratio", Double.toString(ratio));
        add(link);
    }
}
