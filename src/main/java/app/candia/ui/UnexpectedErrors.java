package app.candia.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the visitor when an action on a page fails, for example because its picture was deleted in another window. The
 * page stays as it is and the log has the cause.
 */
@Component
class UnexpectedErrors implements VaadinServiceInitListener {
    private static final Logger log = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final int MILLISECONDS = 10_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(UnexpectedErrors::show));
    }

    private static void show(ErrorEvent event) {
        log.error("An action on a page failed.", event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null && !ui.isClosing()) {
            var said = new Notification(ui.getTranslation("ui.error.action"), MILLISECONDS);
            said.addThemeVariants(NotificationVariant.LUMO_ERROR);
            said.setPosition(Notification.Position.BOTTOM_CENTER);
            said.open();
        }
    }
}
