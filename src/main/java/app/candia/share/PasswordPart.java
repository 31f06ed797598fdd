package app.candia.share;

import app.candia.account.HashingBusyException;
import app.candia.ui.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

/** Whether a link asks for a password, and which; shown open, since its owner has to tell it to friends. */
final class PasswordPart extends Div {
    private final transient Shares shares;
    private final transient ShareLink link;
    private final TextField field = new TextField();

    PasswordPart(Shares shares, ShareLink link) {
        this.shares = shares;
        this.link = link;
        addClassName("password");
        field.setAriaLabel(getTranslation("share.password.value"));
        field.setPrefixComponent(Icon.LOCK.create());
        field.setAutocomplete(Autocomplete.OFF);
        field.setMaxLength(Shares.MAX_PASSWORD);
        field.setHelperText(getTranslation("share.password.kept"));
        field.setManualValidation(true);
        field.setVisible(link.password());
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep(event.getValue());
            }
        });
        add(new Switch(getTranslation("share.password"), link.password(), this::turn), field);
    }

    private void turn(boolean on) {
        field.setVisible(on);
        field.setInvalid(false);
        if (on) {
            String suggestion = Suggestion.random();
            field.setValue(suggestion);
            protect(suggestion, "share.password.tell");
        } else {
            shares.protect(link, null);
        }
    }

    private void keep(String password) {
        if (password.length() < Shares.MIN_PASSWORD || password.length() > Shares.MAX_PASSWORD) {
            refuse(getTranslation("share.password.length", Shares.MIN_PASSWORD, Shares.MAX_PASSWORD));
        } else {
            protect(password, "share.password.changed");
        }
    }

    private void protect(String password, String said) {
        try {
            if (shares.isCommon(password)) {
                refuse(getTranslation("share.password.common"));
                return;
            }
            shares.protect(link, password);
            field.setInvalid(false);
            field.setHelperText(getTranslation(said));
        } catch (HashingBusyException _) {
            refuse(getTranslation("share.password.busy"));
        }
    }

    private void refuse(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
