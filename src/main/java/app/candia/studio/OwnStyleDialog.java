package app.candia.studio;

import app.candia.image.PictureReader;
import app.candia.image.PicturesBusyException;
import app.candia.image.UnreadablePictureException;
import app.candia.image.UploadFolder;
import app.candia.style.OwnStyles;
import app.candia.style.Style;
import app.candia.ui.Background;
import app.candia.ui.Icon;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a picture as a style of one's own: the picture, a name, add. */
final class OwnStyleDialog extends Dialog {
    private static final Logger log = LoggerFactory.getLogger(OwnStyleDialog.class);
    static final int LONGEST_NAME = 80;

    private final transient OwnStyles styles;
    private final transient PictureReader reader;
    private final UUID owner;
    private final transient Consumer<Style> added;
    private final PictureDrop drop;
    private final TextField name = new TextField();
    private final Button confirm = new Button(getTranslation("studio.style.add.confirm"), event -> confirm());
    private transient @Nullable Incoming picture;

    OwnStyleDialog(OwnStyles styles, UploadFolder uploads, PictureReader reader, UUID owner, Consumer<Style> added) {
        this.styles = styles;
        this.reader = reader;
        this.owner = owner;
        this.added = added;
        drop = new PictureDrop(uploads, reader, OwnStyles.LONG_SIDE, this::take);
        drop.addClassName("own-style");
        drop.add(stage(), PictureDrop.complaint());
        name.setLabel(getTranslation("studio.style.add.name"));
        name.setHelperText(getTranslation("studio.style.add.private"));
        name.setMaxLength(LONGEST_NAME);
        name.setWidthFull();
        addClassName("sheet");
        setHeaderTitle(getTranslation("studio.style.add.title"));
        var close = new Button(Icon.CLOSE.create(), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("studio.style.add.close"));
        getHeader().add(close);
        add(drop, name);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(confirm);
    }

    private Div stage() {
        var place = new NativeButton();
        place.addClassName("place");
        place.add(Icon.IMAGE.create());
        var line = new Div();
        line.addClassName("sent");
        place.add(line);
        place.setAriaLabel(getTranslation("studio.style.add.pick"));
        PictureDrop.picks(place);
        PictureDrop.stage(place);
        var pick = way("studio.style.add.pick");
        PictureDrop.picks(pick);
        var camera = way("studio.style.add.camera");
        camera.addClassName("phone-only");
        PictureDrop.photographs(camera);
        var hint = new Paragraph(getTranslation("studio.photo.drop"));
        hint.addClassNames("small", "dim", "desktop-only");
        var ways = new Div(pick, camera, hint);
        ways.addClassName("ways");
        return new Div(place, ways);
    }

    private NativeButton way(String key) {
        var way = new NativeButton();
        way.add(new Span(getTranslation(key)));
        way.addClassNames("button", "compact");
        return way;
    }

    /** Reads the picture now, so that what is wrong with it is said before somebody thinks of a name. */
    private Runnable take(Incoming incoming, String fileName) throws UnreadablePictureException, IOException {
        styles.check(incoming.file());
        return () -> {
            forget();
            if (isAttached()) {
                picture = incoming;
                name.focus();
            } else {
                incoming.discard();
            }
        };
    }

    private void confirm() {
        if (!isOpened() || !confirm.isEnabled()) {
            return; // the second click of two
        }
        boolean named = !name.getValue().isBlank();
        name.setInvalid(!named);
        if (!named) {
            name.setErrorMessage(getTranslation("studio.style.add.name.missing"));
            name.focus();
        }
        var kept = picture;
        if (kept == null) {
            drop.whenArrived(getTranslation("studio.style.add.picture.missing"), named ? this::confirm : () -> {});
        } else if (named) {
            keep(kept);
        }
    }

    private void keep(Incoming kept) {
        var title = name.getValue().strip();
        picture = null; // the background deletes it
        confirm.setEnabled(false);
        Background.run(
                this,
                () -> add(kept, title),
                style -> {
                    close();
                    added.accept(style);
                },
                failure -> failed(kept, failure));
    }

    private Style add(Incoming kept, String title) throws UnreadablePictureException, IOException {
        var style = styles.add(owner, kept.file(), title);
        kept.discard();
        return style;
    }

    private void failed(Incoming kept, Exception failure) {
        confirm.setEnabled(true);
        if (picture == null && isAttached()) {
            picture = kept;
        } else {
            kept.discard();
        }
        switch (failure) {
            case PicturesBusyException _ -> drop.refuse(getTranslation("studio.busy"));
            case UnreadablePictureException e -> drop.refuse(UploadWords.of(e, reader, this::getTranslation));
            default -> {
                log.error("A style could not be kept", failure);
                drop.refuse(getTranslation("studio.upload.trouble"));
            }
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        forget();
    }

    private void forget() {
        if (picture != null) {
            picture.discard();
            picture = null;
        }
    }
}
