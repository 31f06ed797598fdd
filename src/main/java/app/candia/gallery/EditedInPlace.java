package app.candia.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.function.UnaryOperator;

/** Words with a button; it puts a field in their place, to save or to leave. */
abstract class EditedInPlace<F extends TextFieldBase<F, String>> extends Div {
    final F field;
    private final NativeButton edit = new NativeButton();
    private final transient UnaryOperator<String> changed;
    private String words;

    /** @param changed told the new words; returns them as they were kept */
    EditedInPlace(String words, F field, UnaryOperator<String> changed) {
        this.words = words;
        this.field = field;
        this.changed = changed;
        edit.addClickListener(event -> edit());
        field.addKeyDownListener(Key.ESCAPE, event -> read());
    }

    /** What shows these words, beside the button to edit them, which it dresses too. */
    abstract Component shown(String words, NativeButton edit);

    final void read() {
        removeAll();
        add(shown(words, edit), edit);
    }

    private void edit() {
        field.setValue(words);
        var save = new Button(getTranslation("gallery.title-field.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var leave = new Button(getTranslation("gallery.title-field.leave"), event -> read());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        removeAll();
        add(field, save, leave);
        field.focus();
    }

    final void save() {
        String written = field.getValue().strip();
        if (!written.equals(words)) {
            words = changed.apply(written);
        }
        read();
        edit.focus();
    }
}
