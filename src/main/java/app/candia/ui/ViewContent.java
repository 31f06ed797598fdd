package app.candia.ui;

import com.vaadin.flow.router.BeforeEnterEvent;

/** What a {@link FreshView} shows for one address. */
public interface ViewContent {
    /** Called once, before it is attached. */
    void enter(BeforeEnterEvent event);

    /** The title of the browser's tab. */
    String title();
}
