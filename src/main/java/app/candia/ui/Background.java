package app.candia.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that takes long, such as on pictures, without the lock of the session. */
public final class Background {
    private static final Logger log = LoggerFactory.getLogger(Background.class);

    private Background() {}

    /** @param <T> the result */
    public interface Task<T> {
        T run() throws Exception;
    }

    /**
     * Runs the task in a thread of its own and gives its outcome to the page, if that still exists.
     *
     * @param component attached to the page
     */
    public static <T> void run(
            Component component, Task<? extends T> task, Consumer<T> then, Consumer<Exception> failed) {
        var ui = component.getUI().orElseThrow();
        Thread.startVirtualThread(() -> {
            try {
                T result = task.run();
                tell(ui, () -> then.accept(result));
            } catch (Exception e) {
                tell(ui, () -> failed.accept(e));
            }
        });
    }

    private static void tell(UI ui, Command command) {
        try {
            ui.access(command);
        } catch (UIDetachedException e) {
            log.debug("The page is closed.", e);
        }
    }
}
