package app.candia.share;

import app.candia.gallery.Album;
import app.candia.gallery.Albums;
import app.candia.gallery.Picture;
import app.candia.ui.Dates;
import app.candia.ui.Icon;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Puts several pictures in a new album and shares it, in one go. */
final class ShareChosenDialog extends Dialog {
    private final transient Shares shares;
    private final transient Albums albums;
    private final transient List<Picture> chosen;
    private final transient Runnable done;
    private final TextField name = new TextField();

    ShareChosenDialog(Shares shares, Albums albums, List<Picture> chosen, Runnable done) {
        this.shares = shares;
        this.albums = albums;
        this.chosen = chosen;
        this.done = done;
        addClassName("sheet");
        setHeaderTitle(getTranslation("share.chosen.title", chosen.size()));
        var close = new Button(Icon.CLOSE.create(), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("ui.close"));
        getHeader().add(close);
        name.setLabel(getTranslation("share.chosen.name"));
        name.setMaxLength(Albums.MAX_TITLE);
        name.setWidthFull();
        name.setValue(Dates.day(Instant.now(), getLocale()));
        name.setAutoselect(true);
        name.setAutofocus(true);
        var text = new Paragraph(getTranslation("share.chosen.text"));
        text.addClassNames("small", "dim");
        add(name, text);
        var create = new Button(getTranslation("share.create"), event -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(create);
    }

    private void create() {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(getTranslation("share.chosen.missing"));
            name.setInvalid(true);
            name.focus();
            return;
        }
        close();
        var shared = album();
        shares.share(shared);
        done.run();
        new ShareDialog(shares, shared).open();
    }

    private Album album() {
        UUID owner = chosen.getFirst().owner();
        Album made = albums.create(owner, name.getValue());
        albums.add(made.id(), owner, chosen.stream().map(Picture::id).toList());
        return albums.find(made.id(), owner).orElseThrow();
    }
}
