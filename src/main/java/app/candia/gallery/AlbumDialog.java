package app.candia.gallery;

import app.candia.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Adds pictures to an album, one that is there or a new one: {@code new AlbumDialog(...).open()}. */
public final class AlbumDialog extends Dialog {
    private final transient Albums albums;
    private final UUID owner;
    private final List<UUID> pictures;
    private final transient Consumer<Album> done;
    private final TextField name = new TextField();

    /**
     * @param pictures to be added; without any the dialog only makes a new album
     * @param done called with the album they hang in now
     */
    public AlbumDialog(Albums albums, UUID owner, Collection<UUID> pictures, Consumer<Album> done) {
        this.albums = albums;
        this.owner = owner;
        this.pictures = List.copyOf(pictures);
        this.done = done;
        addClassName("sheet");
        setHeaderTitle(getTranslation(pictures.isEmpty() ? "gallery.album.new" : "gallery.album.add"));
        getHeader().add(closeButton());
        if (!pictures.isEmpty()) {
            add(known());
        }
        add(newAlbum());
    }

    private Component known() {
        var known = new Div();
        known.addClassName("album-list");
        for (Album album : albums.of(owner)) {
            var cover = new Div();
            cover.addClassName("cover");
            AlbumStrip.cover(album).ifPresent(cover::add);
            var size = new Span(getTranslation("gallery.count", album.size()));
            size.addClassNames("small", "dim");
            var button = new NativeButton("", event -> add(album));
            button.add(cover, new Span(new Span(album.title()), size));
            known.add(button);
        }
        return known;
    }

    private Component newAlbum() {
        name.setLabel(getTranslation("gallery.album.name"));
        name.setMaxLength(Albums.MAX_TITLE);
        name.setWidthFull();
        var create = new Button(
                getTranslation("gallery.album.create"),
                event -> event.getSource().setEnabled(!create()));
        create.setDisableOnClick(true);
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(create);
        if (pictures.isEmpty()) {
            name.setAutofocus(true);
        }
        return name;
    }

    private boolean create() {
        boolean named = !name.getValue().isBlank();
        if (named) {
            add(albums.create(owner, name.getValue()));
        } else {
            name.setErrorMessage(getTranslation("gallery.album.name.missing"));
            name.setInvalid(true);
            name.focus();
        }
        return named;
    }

    private void add(Album album) {
        albums.add(album.id(), owner, pictures);
        close();
        done.accept(album);
    }

    private Button closeButton() {
        var close = new Button(Icon.CLOSE.create(), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("ui.close"));
        return close;
    }
}
