package app.candia.studio;

import app.candia.style.Offers;
import app.candia.style.OwnStyles;
import app.candia.style.Style;
import app.candia.ui.Icon;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a style of one's own another name, or deletes it. */
final class EditStyleDialog extends Dialog {
    private static final Logger log = LoggerFactory.getLogger(EditStyleDialog.class);

    private final transient OwnStyles styles;
    private final UUID owner;
    private final transient Style style;
    private final transient Runnable changed;
    private final TextField name = new TextField();

    EditStyleDialog(OwnStyles styles, Offers offers, UUID owner, Style style, Runnable changed) {
        this.styles = styles;
        this.owner = owner;
        this.style = style;
        this.changed = changed;
        addClassName("sheet");
        setHeaderTitle(style.title(getLocale()));
        var close = new Button(Icon.CLOSE.create(), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("studio.style.add.close"));
        getHeader().add(close);
        name.setLabel(getTranslation("studio.style.edit.name"));
        name.setMaxLength(OwnStyleDialog.LONGEST_NAME);
        name.setWidthFull();
        name.setValue(style.title(getLocale()));
        add(name, new OfferPart(offers, owner, style, changed));
        var delete = new Button(getTranslation("studio.style.delete"), event -> ask());
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var save = new Button(getTranslation("studio.style.edit.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(delete, save);
    }

    private void save() {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(getTranslation("studio.style.add.name.missing"));
            name.setInvalid(true);
            return;
        }
        styles.rename(style.name(), owner, name.getValue());
        close();
        changed.run();
    }

    private void ask() {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("studio.style.delete.title", style.title(getLocale())));
        question.setText(getTranslation("studio.style.delete.text"));
        question.setConfirmText(getTranslation("studio.style.delete.confirm"));
        question.setConfirmButtonTheme("primary error");
        question.setCancelable(true);
        question.setCancelText(getTranslation("studio.style.delete.keep"));
        question.addConfirmListener(event -> delete());
        question.open();
    }

    private void delete() {
        try {
            styles.delete(style.name(), owner);
        } catch (IOException e) {
            log.error("A deleted style's picture takes space", e);
            Notification.show(getTranslation("studio.style.delete.trouble"));
        }
        close();
        changed.run();
    }
}
