package app.candia.gallery;

import app.candia.account.Accounts;
import app.candia.ui.Icon;
import app.candia.ui.ViewContent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An album: its pictures in its own order, which is changed by dragging, by Alt and an arrow key, or by buttons. */
@StyleSheet("context://frontend/gallery.css")
final class AlbumView extends Div implements ViewContent {
    private final UUID owner;
    private final transient Services services;
    private final transient List<AlbumAction> actions;
    private final Span size = new Span();
    private transient @Nullable Album album;

    AlbumView(Accounts accounts, Services services, List<AlbumAction> actions) {
        this.actions = actions;
        this.owner = accounts.current().orElseThrow().id();
        this.services = services;
        addClassNames("gallery", "album");
    }

    @Override
    public String title() {
        return "Candia · " + (album == null ? getTranslation("gallery.title") : album.title());
    }

    @Override
    public void enter(BeforeEnterEvent event) {
        var back = PictureShown.before(event);
        show(
                event.getRouteParameters()
                        .get("id")
                        .flatMap(Filter::id)
                        .flatMap(id -> services.albums().find(id, owner))
                        .orElseThrow(NotFoundException::new),
                back);
    }

    private void show(Album shown) {
        show(shown, Optional.empty());
    }

    /** @param last the picture from which the visitor comes back */
    private void show(Album shown, Optional<UUID> last) {
        album = shown;
        removeAll();
        var found = services.search().find(owner, Filter.album(shown.id()), getLocale());
        var title = new TitleField(shown.title(), Albums.MAX_TITLE, name -> rename(shown.id(), name));
        size.setText(getTranslation("gallery.count", found.size()));
        size.addClassName("dim");
        var spacer = new Span();
        spacer.addClassName("spacer");
        var heading = new Div(title, spacer);
        heading.addClassNames("heading", "wrap");
        var about = new Div(size);
        actions.forEach(action -> about.add(action.button(shown)));
        about.add(delete(shown));
        about.addClassNames("about", "wrap");
        var back = new BackLink("pictures", getTranslation("gallery.title"));
        var above = new Div(back);
        above.addClassName("wrap");
        add(above, heading, about);
        if (found.isEmpty()) {
            add(nothing());
            return;
        }
        var hanging = new Hanging(services, owner, Filter.album(shown.id()), found);
        hanging.wall().setSortable();
        hanging.wall().whenMoved((picture, place) -> {
            services.albums().move(shown.id(), owner, picture, place);
            arrange(hanging, shown);
        });
        last.ifPresentOrElse(hanging::hangAround, hanging::hang);
        offer(hanging, shown);
        var choose = new NativeButton("", event -> hanging.setChoosing(!hanging.isChoosing()));
        choose.add(Icon.CHECK_CIRCLE.create());
        choose.addClassName("icon-button");
        choose.setAriaLabel(getTranslation("gallery.choose"));
        heading.add(choose);
        add(hanging);
    }

    private void offer(Hanging hanging, Album shown) {
        var bar = new ChoiceBar(hanging);
        bar.offer(Icon.LEFT, getTranslation("gallery.album.earlier"), () -> move(hanging, shown, -1));
        bar.offer(Icon.RIGHT, getTranslation("gallery.album.later"), () -> move(hanging, shown, 1));
        bar.offer(Icon.IMAGE, getTranslation("gallery.album.cover"), () -> {
            services.albums().cover(shown.id(), owner, hanging.chosen().getFirst());
            Notification.show(getTranslation("gallery.album.cover.done"));
            hanging.setChoosing(false);
        });
        new Choosing(services, owner, hanging, bar).offerDownload();
        bar.offer(Icon.CLOSE, getTranslation("gallery.album.take-out"), () -> {
            List<UUID> chosen = hanging.chosen();
            services.albums().remove(shown.id(), owner, chosen);
            hanging.takeDown(chosen);
            services.albums().find(shown.id(), owner).ifPresent(left -> {
                size.setText(getTranslation("gallery.count", left.size()));
                if (hanging.isEmpty()) {
                    show(left);
                }
            });
        });
        hanging.addComponentAsFirst(bar);
    }

    private void move(Hanging hanging, Album shown, int by) {
        services.albums().shift(shown.id(), owner, hanging.chosen(), by);
        arrange(hanging, shown);
    }

    private void arrange(Hanging hanging, Album shown) {
        hanging.arrange(services.search().find(owner, Filter.album(shown.id()), getLocale()));
    }

    /** An album keeps its name when it is given none. */
    private String rename(UUID id, String name) {
        if (!name.isBlank()) {
            services.albums().rename(id, owner, name);
        }
        Optional<Album> renamed = services.albums().find(id, owner);
        album = renamed.orElse(album);
        getUI().ifPresent(ui -> ui.getPage().setTitle(title()));
        return renamed.map(Album::title).orElse(name);
    }

    private Component delete(Album shown) {
        var delete = new NativeButton("", event -> ask(shown.id()));
        delete.add(Icon.TRASH.create(), new Span(getTranslation("gallery.album.delete")));
        delete.addClassNames("button", "danger", "compact");
        return delete;
    }

    /** Asked, because an album does not go into the bin: its order would be lost. */
    private void ask(UUID id) {
        var title = services.albums().find(id, owner).map(Album::title).orElse("");
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("gallery.album.delete.title", title));
        question.setText(getTranslation("gallery.album.delete.text"));
        question.setConfirmText(getTranslation("gallery.album.delete"));
        question.setConfirmButtonTheme("primary error");
        question.setCancelable(true);
        question.setCancelText(getTranslation("gallery.album.keep"));
        question.addConfirmListener(event -> {
            services.albums().delete(id, owner);
            UI.getCurrent().navigate("pictures");
        });
        question.open();
    }

    private Component nothing() {
        var choose = new Anchor("pictures", getTranslation("gallery.album.empty.choose"));
        choose.addClassNames("button", "primary");
        var frame = new Div();
        frame.addClassName("frame");
        var how = new Paragraph(getTranslation("gallery.album.empty.how"));
        how.addClassName("dim");
        var text = new Paragraph(getTranslation("gallery.album.empty"));
        text.addClassName("lead");
        var nothing = new Div(frame, text, how, choose);
        nothing.addClassNames("bare", "wrap");
        return nothing;
    }
}
