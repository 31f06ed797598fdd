package app.candia.share;

import app.candia.gallery.Copy;
import app.candia.gallery.Labels;
import app.candia.image.PictureAddress;
import app.candia.ui.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One link in the list of links. */
final class LinkRow extends ListItem {
    private final String path;
    private final CopyLink copy;

    LinkRow(ShareLink link, Optional<Exhibit> exhibit, Consumer<Exhibit> edit, BiConsumer<ShareLink, String> stop) {
        this.path = link.path();
        var name = Labels.title(exhibit.map(Exhibit::title).orElse(""), this::getTranslation);
        var title = new Anchor(link.path(), name);
        title.setRouterIgnore(true);
        var line = new Span(LinkWords.of(link, exhibit.isPresent(), Instant.now(), this::getTranslation, getLocale()));
        var said = new Span();
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        var label = new Div(title, line, said);
        label.addClassName("wall-label");
        copy = new CopyLink(done -> said.setText(getTranslation(done ? "share.copied" : "share.copy-by-hand")));
        copy.button().addClassName("compact");
        copy.button().setAriaLabel(getTranslation("share.links.copy.label", name));
        var change = new NativeButton(getTranslation("share.links.edit"), event -> exhibit.ifPresent(edit));
        change.setAriaLabel(getTranslation("share.links.edit.label", name));
        change.addClassNames("button", "text", "compact");
        change.setVisible(exhibit.isPresent());
        var end = new NativeButton(getTranslation("share.links.stop"), event -> stop.accept(link, name));
        end.setAriaLabel(getTranslation("share.links.stop.label", name));
        end.addClassNames("button", "danger", "compact");
        var actions = new Div(copy, change, end);
        actions.addClassName("actions");
        add(cover(exhibit), label, actions);
    }

    void setRoot(String root) {
        copy.setAddress(root + path);
    }

    private static Div cover(Optional<Exhibit> exhibit) {
        var cover = new Div();
        cover.addClassName("cover");
        exhibit.map(Exhibit::cover)
                .ifPresentOrElse(
                        id -> cover.add(new Image(PictureAddress.reduced(id, Copy.SMALL.longSide()), "")),
                        () -> cover.add(Icon.IMAGE.create()));
        return cover;
    }
}
