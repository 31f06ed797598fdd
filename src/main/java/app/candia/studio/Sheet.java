package app.candia.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/** A sheet from the bottom edge on phones, a part of the page on desktops; see {@code candia-sheet.js}. */
@Tag("candia-sheet")
@JsModule("context://frontend/candia-sheet.js")
final class Sheet extends Component implements HasComponents, HasStyle {
    private boolean open;

    Sheet(String label) {
        getElement().setAttribute("label", label);
        getElement().addEventListener("closed", event -> open = false);
    }

    void setOpen(boolean open) {
        this.open = open;
        getElement().executeJs("customElements.whenDefined('candia-sheet').then(() => { this.open = $0; })", open);
    }

    boolean isOpen() {
        return open;
    }

    /** Calls when the user closes the sheet by Escape or a touch beside it. */
    Registration whenClosed(Runnable listener) {
        return getElement().addEventListener("closed", event -> listener.run());
    }
}
