package app.candia.studio;

import app.candia.gallery.Copy;
import app.candia.gallery.Labels;
import app.candia.gallery.Picture;
import app.candia.image.PictureAddress;
import app.candia.photo.Photo;
import app.candia.ui.Icon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All one's photos and paintings, to choose what is painted from. */
final class PhotoDialog extends Dialog {
    PhotoDialog(List<Photo> photos, List<Picture> paintings, Consumer<Photo> photo, Consumer<Picture> painting) {
        addClassName("sheet");
        setHeaderTitle(getTranslation("studio.photo.all"));
        var close = new Button(Icon.CLOSE.create(), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("studio.style.add.close"));
        getHeader().add(close);
        add(grid(photos.stream()
                .map(each -> choice(
                        PictureAddress.photo(each.id()),
                        "studio.photo.reuse",
                        each.title(),
                        () -> photo.accept(each)))));
        if (!paintings.isEmpty()) {
            var heading = new H3(getTranslation("studio.photo.paintings"));
            add(heading);
            add(grid(paintings.stream()
                    .map(each -> choice(
                            PictureAddress.reduced(each.id(), Copy.SMALL.longSide()),
                            "studio.photo.painting",
                            each.title(),
                            () -> painting.accept(each)))));
        }
    }

    private static Div grid(Stream<NativeButton> choices) {
        var grid = new Div(choices.toArray(NativeButton[]::new));
        grid.addClassName("photo-grid");
        return grid;
    }

    private NativeButton choice(String address, String key, String title, Runnable chosen) {
        var choice = new NativeButton("", event -> {
            close();
            chosen.run();
        });
        var image = new Image(address, "");
        image.getElement().setAttribute("loading", "lazy");
        choice.add(image);
        choice.setAriaLabel(getTranslation(key, Labels.title(title, this::getTranslation)));
        return choice;
    }
}
