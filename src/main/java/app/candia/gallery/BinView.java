package app.candia.gallery;

import app.candia.account.Accounts;
import app.candia.image.PictureAddress;
import app.candia.ui.Icon;
import app.candia.ui.MainLayout;
import app.candia.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was thrown away, to be put back or really deleted. */
@Route(value = "bin", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://frontend/gallery.css")
public final class BinView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final UUID owner;
    private final transient Bin bin;
    private final transient Labels labels;

    BinView(Accounts accounts, Bin bin, Labels labels) {
        this.owner = accounts.current().orElseThrow().id();
        this.bin = bin;
        this.labels = labels;
        addClassNames("gallery", "bin", "wrap");
    }

    /** The way to the bin, if there is anything in it. */
    static Optional<Component> link(Bin bin, UUID owner, Words words) {
        int size = bin.size(owner);
        if (size == 0) {
            return Optional.empty();
        }
        var link = new Anchor("bin", Icon.TRASH.create());
        link.add(new Span(words.of("gallery.bin.link", size)));
        var way = new Div(link);
        way.addClassNames("to-bin", "wrap");
        return Optional.of(way);
    }

    @Override
    public String getPageTitle() {
        return "Candia · " + getTranslation("gallery.bin");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var thrownAway = bin.of(owner);
        var spacer = new Span();
        spacer.addClassName("spacer");
        var heading = new Div(new H1(getTranslation("gallery.bin")), spacer);
        heading.addClassName("heading");
        var text = new Paragraph(getTranslation(
                thrownAway.isEmpty() ? "gallery.bin.empty" : "gallery.bin.text",
                bin.kept().toDays()));
        text.addClassName("dim");
        add(new BackLink("pictures", getTranslation("gallery.title")), heading, text);
        if (!thrownAway.isEmpty()) {
            var empty = new NativeButton(getTranslation("gallery.bin.clear"), event -> ask(thrownAway.size()));
            empty.addClassNames("button", "danger", "compact");
            heading.add(empty);
            add(new UnorderedList(thrownAway.stream().map(this::item).toArray(ListItem[]::new)));
        }
    }

    private ListItem item(Binned binned) {
        var picture = binned.picture();
        var title = Labels.title(picture.title(), this::getTranslation);
        var image = new Image(PictureAddress.binned(picture.id()), "");
        image.getElement().setAttribute("loading", "lazy");
        // its place is known before it is loaded
        image.getStyle().set("aspect-ratio", Double.toString(picture.ratio()));
        var name = new Span(title);
        name.addClassName("name");
        long days = Math.max(
                1, Math.ceilDiv(Duration.between(Instant.now(), binned.until()).toHours(), 24));
        var left = new Span(getTranslation("gallery.bin.left", days));
        var after = new Span(labels.after(picture.style(), owner, getLocale(), this::getTranslation));
        var label = new Div(name, after, left);
        label.addClassNames("wall-label");
        var restore = new NativeButton(getTranslation("gallery.bin.restore"), event -> restore(picture.id(), title));
        restore.addClassNames("button", "compact");
        restore.setAriaLabel(getTranslation("gallery.bin.restore.label", title));
        return new ListItem(image, label, restore);
    }

    private void restore(UUID picture, String title) {
        boolean restored = bin.restore(List.of(picture), owner) > 0;
        Notification.show(getTranslation(restored ? "gallery.bin.restored" : "gallery.bin.gone", title));
        show();
    }

    private void ask(int size) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("gallery.bin.clear.title"));
        question.setText(getTranslation("gallery.bin.clear.text", size));
        question.setConfirmText(getTranslation("gallery.bin.clear"));
        question.setConfirmButtonTheme("primary error");
        question.setCancelable(true);
        question.setCancelText(getTranslation("gallery.bin.keep"));
        question.addConfirmListener(event -> clear());
        question.open();
    }

    private void clear() {
        if (!bin.empty(owner)) {
            Notification.show(getTranslation("gallery.bin.trouble"));
        }
        show();
    }
}
