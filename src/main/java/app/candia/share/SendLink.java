package app.candia.share;

import app.candia.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A button for the system's own share sheet, where there is one; see {@code candia-link.js}. */
@Tag("candia-send")
@JsModule("context://frontend/candia-link.js")
final class SendLink extends Component implements HasComponents {
    SendLink(String title) {
        var button = new NativeButton();
        button.add(Icon.SHARE.create(), new Span(getTranslation("share.send")));
        button.addClassNames("button", "wide");
        add(button);
        getElement().setAttribute("name", title);
    }

    void setAddress(String address) {
        getElement().setAttribute("address", address);
    }
}
