package app.candia.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;

/** A picture that cross-fades into the next; see {@code candia-preview.js}. */
@Tag("candia-preview")
@JsModule("context://frontend/candia-preview.js")
final class Preview extends Component implements HasStyle {
    void show(String address, String description) {
        getElement().setAttribute("alt", description).setAttribute("src", address);
    }

    /** What to show where nothing else can be had. */
    void fallBackTo(String address) {
        getElement().setAttribute("fallback", address);
    }

    /** @param state {@code waiting}, {@code failed} or null */
    void setState(@Nullable String state) {
        if (state == null) {
            getElement().removeAttribute("state");
        } else {
            getElement().setAttribute("state", state);
        }
    }
}
