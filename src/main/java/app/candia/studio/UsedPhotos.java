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
    /** More than a phone shows. */
    private static final int FEW = 3;

    /**
     * @param more whether there are others than these
     * @param all opens all that there are
     */
    UsedPhotos(List<Photo> photos, boolean more, Consumer<Photo> chosen, Runnable all) {
        addClassName("recent");
        for (var photo : photos) {
            var again = new NativeButton("", event -> chosen.accept(photo));
            again.add(new Image(PictureAddress.photo(photo.id()), ""));
            again.setAriaLabel(getTranslation("studio.photo.reuse", Labels.title(photo.title(), this::getTranslation)));
            add(again);
        }
        var words = new Span(getTranslation("studio.photo.used"));
        words.addClassNames("small", "dim");
        words.setVisible(!photos.isEmpty());
        add(words);
        if (more || photos.size() > FEW) {
            var open = new NativeButton(getTranslation("studio.photo.all.open"), event -> all.run());
            open.addClassNames("button", "text", "compact", "all");
            add(open);
        }
        setVisible(more || !photos.isEmpty());
    }
}
