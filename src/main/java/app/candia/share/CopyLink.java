package app.candia.share;

import app.candia.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** A button that puts a link on the clipboard; see {@code candia-link.js}. */
@Tag("candia-copy")
@JsModule("context://frontend/candia-link.js")
final class CopyLink extends Component implements HasComponents {
    private static final String DONE = "event.detail";

    private final NativeButton button = new NativeButton();

    /** @param copied is told whether the browser let us */
    CopyLink(Consumer<Boolean> copied) {
        button.add(Icon.COPY.create(), new Span(getTranslation("share.copy")));
        button.addClassName("button");
        add(button);
        getElement()
                .addEventListener(
                        "copied",
                        event -> copied.accept(event.getEventData().get(DONE).asBoolean()))
                .addEventData(DONE);
    }

    NativeButton button() {
        return button;
    }

    void setAddress(String address) {
        getElement().setAttribute("address", address);
    }
}
