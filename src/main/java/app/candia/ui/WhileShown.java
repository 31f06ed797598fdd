package app.candia.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import java.util.function.Function;

/** The time from the moment a component is attached to a page until it is detached. */
public final class WhileShown {
    private final UI ui;
    /** Guarded by the session's lock. */
    private boolean over;

    private WhileShown(UI ui) {
        this.ui = ui;
    }

    /**
     * Keeps something open as long as a component is on a page.
     *
     * @param open opens it and returns what closes it, or nothing if there is nothing to open
     */
    public static void hold(Component component, Function<WhileShown, Optional<Runnable>> open) {
        component.addAttachListener(attached -> {
            var shown = new WhileShown(attached.getUI());
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                shown.over = true;
            });
            open.apply(shown)
                    .ifPresent(close -> component.addDetachListener(detached -> {
                        detached.unregisterListener();
                        close.run();
                    }));
        });
    }

    /** From any thread: runs this with the session's lock, unless the component has been detached by then. */
    public void access(Command command) {
        try {
            ui.access(() -> {
                if (!over) {
                    command.execute();
                }
            });
        } catch (UIDetachedException _) {
            // the window was closed, and nobody sees the news
        }
    }

    /** The page. */
    public UI ui() {
        return ui;
    }
}
