package app.candia.gallery;

import app.candia.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.UnaryOperator;

/** A title that is edited in place. */
public final class TitleField extends EditedInPlace<TextField> {
    /** @param renamed told the new title; returns it as it was kept */
    public TitleField(String title, int longest, UnaryOperator<String> renamed) {
        super(title, new TextField(), renamed);
        addClassName("title");
        field.setLabel(getTranslation("gallery.title-field.name"));
        field.setMaxLength(longest);
        field.addKeyDownListener(Key.ENTER, event -> save());
        read();
    }

    @Override
    Component shown(String title, NativeButton edit) {
        edit.removeAll();
        edit.add(Icon.EDIT.create());
        edit.addClassName("icon-button");
        edit.setAriaLabel(getTranslation("gallery.title-field.rename"));
        return new H1(Labels.title(title, this::getTranslation));
    }
}
