package app.candia.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.function.Function;

/** Keeps something open as long as a component is on a page. */
public final class WhileShown {
    private WhileShown() {}

    /** @param open opens it and returns what closes it, or nothing if there is nothing to open */
    public static void hold(Component component, Function<UI, Optional<Runnable>> open) {
        component.addAttachListener(attached -> open.apply(attached.getUI())
                .ifPresent(close -> component.addDetachListener(detached -> {
                    detached.unregisterListener();
                    close.run();
                })));
    }
}
