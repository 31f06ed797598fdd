package app.candia.gallery;

import app.candia.ui.Icon;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.UnaryOperator;

/** A title that is edited in place. */
public final class TitleField extends Div {
    private final H1 heading = new H1();
    private final NativeButton pencil = new NativeButton();
    private final TextField field = new TextField();
    private final transient UnaryOperator<String> renamed;
    private String title;

    /** @param renamed told the new title; returns it as it was kept */
    public TitleField(String title, int longest, UnaryOperator<String> renamed) {
        this.title = title;
        this.renamed = renamed;
        addClassName("title");
        pencil.add(Icon.EDIT.create());
        pencil.addClassName("icon-button");
        pencil.setAriaLabel(getTranslation("gallery.title-field.rename"));
        pencil.addClickListener(event -> edit());
        field.setLabel(getTranslation("gallery.title-field.name"));
        field.setMaxLength(longest);
        field.addKeyDownListener(Key.ENTER, event -> save());
        field.addKeyDownListener(Key.ESCAPE, event -> read());
        read();
    }

    private void read() {
        heading.setText(Labels.title(title, this::getTranslation));
        removeAll();
        add(heading, pencil);
    }

    private void edit() {
        field.setValue(title);
        var save = new Button(getTranslation("gallery.title-field.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var leave = new Button(getTranslation("gallery.title-field.leave"), event -> read());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        removeAll();
        add(field, save, leave);
        field.focus();
    }

    private void save() {
        var name = field.getValue().strip();
        if (!name.equals(title)) {
            title = renamed.apply(name);
        }
        read();
        pencil.focus();
    }
}
