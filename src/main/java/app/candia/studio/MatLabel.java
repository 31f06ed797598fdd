package app.candia.studio;

import app.candia.gallery.Labels;
import app.candia.gallery.Picture;
import app.candia.ui.Dates;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** The styles of a picture in their mats, and in words what it was painted after, when and how large. */
final class MatLabel extends Div {
    MatLabel(Picture picture, Labels labels, UUID owner) {
        addClassName("mat");
        labels.styles(picture.style(), owner).forEach(style -> add(new Image(style.address(), "")));
        var after = new Span(labels.after(picture.style(), owner, getLocale(), this::getTranslation));
        var when = new Span(getTranslation(
                "gallery.dimensions",
                Dates.day(picture.painted(), getLocale()),
                Integer.toString(picture.width()),
                Integer.toString(picture.height())));
        var words = new Paragraph(after, when);
        words.addClassName("wall-label");
        add(words);
    }
}
