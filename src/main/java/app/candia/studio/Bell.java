package app.candia.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A button that asks the browser to tell when a painting is dry; see {@code candia-bell.js}. */
@Tag("candia-bell")
@JsModule("context://frontend/candia-bell.js")
final class Bell extends Component implements HasStyle {
    Bell() {
        getElement()
                .setAttribute("label", getTranslation("studio.progress.tell"))
                .setAttribute("told", getTranslation("studio.progress.tell.on"))
                .setAttribute("refused", getTranslation("studio.progress.tell.refused"));
    }

    /** Tells whoever does not look at the page. */
    void ring(String sentence) {
        getElement().callJsFunction("ring", sentence);
    }
}
