package app.candia.gallery;

import app.candia.ui.Icon;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.UnaryOperator;

/** A note that is edited in place. */
public final class NoteField extends Div {
    private final Paragraph text = new Paragraph();
    private final NativeButton edit = new NativeButton();
    private final TextArea field = new TextArea();
    private final transient UnaryOperator<String> written;
    private String note;

    /** @param written told the new note; returns it as it was kept */
    public NoteField(String note, UnaryOperator<String> written) {
        this.note = note;
        this.written = written;
        addClassName("note-field");
        edit.addClassNames("button", "text", "compact", "flush");
        edit.addClickListener(event -> edit());
        field.setLabel(getTranslation("gallery.note"));
        field.setMaxLength(Gallery.MAX_NOTE);
        field.setWidthFull();
        field.addKeyDownListener(Key.ESCAPE, event -> read());
        read();
    }

    private void read() {
        text.setText(note);
        text.setVisible(!note.isEmpty());
        edit.removeAll();
        edit.add(
                Icon.EDIT.create(),
                new Span(note.isEmpty() ? getTranslation("gallery.note.add") : getTranslation("gallery.note.edit")));
        removeAll();
        add(text, edit);
    }

    private void edit() {
        field.setValue(note);
        var save = new Button(getTranslation("gallery.title-field.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var leave = new Button(getTranslation("gallery.title-field.leave"), event -> read());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        removeAll();
        add(field, save, leave);
        field.focus();
    }

    private void save() {
        note = written.apply(field.getValue());
        read();
        edit.focus();
    }
}
