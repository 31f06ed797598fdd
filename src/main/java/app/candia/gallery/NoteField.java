package app.candia.gallery;

import app.candia.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.UnaryOperator;

/** A note that is edited in place. */
public final class NoteField extends EditedInPlace<TextArea> {
    /** @param written told the new note; returns it as it was kept */
    public NoteField(String note, UnaryOperator<String> written) {
        super(note, new TextArea(), written);
        addClassName("note-field");
        field.setLabel(getTranslation("gallery.note"));
        field.setMaxLength(Gallery.MAX_NOTE);
        field.setWidthFull();
        read();
    }

    @Override
    Component shown(String note, NativeButton edit) {
        edit.removeAll();
        edit.add(
                Icon.EDIT.create(),
                new Span(getTranslation(note.isEmpty() ? "gallery.note.add" : "gallery.note.edit")));
        edit.addClassNames("button", "text", "compact", "flush");
        var text = new Paragraph(note);
        text.setVisible(!note.isEmpty());
        return text;
    }
}
