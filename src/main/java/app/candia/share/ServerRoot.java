package app.candia.share;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/** The address of the server with the path of its root. Browsers know it; behind a proxy the server may not. */
final class ServerRoot {
    private ServerRoot() {}

    /** Asks this window's browser. */
    static void ask(Consumer<String> answer) {
        UI.getCurrent()
                .getPage()
                .executeJs("return new URL('.', document.baseURI).href.replace(/\\/$/, '')")
                .then(String.class, answer::accept);
    }
}
