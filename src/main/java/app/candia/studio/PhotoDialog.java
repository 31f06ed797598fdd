package app.candia.studio;

import app.candia.gallery.Labels;
import app.candia.image.PictureAddress;
import app.candia.photo.Photo;
import app.candia.ui.Icon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;

/** All one's photos, to choose one that was used before. */
final class PhotoDialog extends Dialog {
    private final transient Consumer<Photo> chosen;

    PhotoDialog(List<Photo> photos, Consumer<Photo> chosen) {
        this.chosen = chosen;
        addClassName("sheet");
        setHeaderTitle(getTranslation("studio.photo.all"));
        var close = new Button(Icon.CLOSE.create(), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("studio.style.add.close"));
        getHeader().add(close);
        var grid = new Div();
        grid.addClassName("photo-grid");
        photos.forEach(photo -> grid.add(choice(photo)));
        add(grid);
    }

    private NativeButton choice(Photo photo) {
        var choice = new NativeButton("", event -> {
            close();
            chosen.accept(photo);
        });
        var image = new Image(PictureAddress.photo(photo.id()), "");
        image.getElement().setAttribute("loading", "lazy");
        choice.add(image);
        choice.setAriaLabel(getTranslation("studio.photo.reuse", Labels.title(photo.title(), this::getTranslation)));
        return choice;
    }
}
