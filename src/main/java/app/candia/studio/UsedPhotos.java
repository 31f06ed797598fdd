package app.candia.studio;

import app.candia.gallery.Labels;
import app.candia.image.PictureAddress;
import app.candia.photo.Photo;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** Photos that were painted from before, small, to be used again. */
final class UsedPhotos extends Div {
    UsedPhotos(List<Photo> photos, Consumer<Photo> chosen) {
        addClassName("recent");
        for (var photo : photos) {
            var again = new NativeButton("", event -> chosen.accept(photo));
            again.add(new Image(PictureAddress.photo(photo.id()), ""));
            again.setAriaLabel(getTranslation("studio.photo.reuse", Labels.title(photo.title(), this::getTranslation)));
            add(again);
        }
        var words = new Span(getTranslation("studio.photo.used"));
        words.addClassNames("small", "dim");
        add(words);
        setVisible(!photos.isEmpty());
    }
}
