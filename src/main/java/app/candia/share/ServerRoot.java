package app.candia.share;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServlet;
import java.util.function.Consumer;

/** Where the server is, with its context path: its visitors' browsers know, behind a proxy itself may not. */
final class ServerRoot {
    private ServerRoot() {}

    /** Asks this window's browser. */
    static void ask(Consumer<String> answer) {
        String context = VaadinServlet.getCurrent().getServletContext().getContextPath();
        UI.getCurrent()
                .getPage()
                .executeJs("return location.origin")
                .then(String.class, origin -> answer.accept(origin + context));
    }
}
