package app.candia.gallery;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Says that pictures were deleted, and takes it back. */
public final class Undo {
    private static final int MILLISECONDS = 10_000;

    private Undo() {}

    /** Deletes nothing: that is done before. */
    public static void offer(Bin bin, Collection<UUID> pictures, UUID owner) {
        List<UUID> deleted = List.copyOf(pictures);
        var said = new Notification();
        said.addClassName("undo");
        said.setPosition(Position.BOTTOM_CENTER);
        said.setDuration(MILLISECONDS);
        var undo = new Button(said.getTranslation("gallery.deleted.undo"), event -> {
            bin.restore(deleted, owner);
            said.close();
            UI.getCurrent().refreshCurrentRoute(false);
        });
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        said.add(new Span(said.getTranslation("gallery.deleted", deleted.size())), undo);
        said.open();
    }
}
