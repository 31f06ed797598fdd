package app.candia.studio;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/** Choices that another page hands to the studio. */
final class Handover {
    private Handover() {}

    /** Opens the studio with these choices. */
    static void toStudio(Draft draft) {
        VaadinSession.getCurrent().setAttribute(Draft.class, draft);
        UI.getCurrent().navigate(StudioView.class);
    }

    /** What was handed over, once. */
    static Optional<Draft> taken() {
        var session = VaadinSession.getCurrent();
        var draft = Optional.ofNullable(session.getAttribute(Draft.class));
        session.setAttribute(Draft.class, null);
        return draft;
    }
}
