package app.candia.studio;

import app.candia.image.PictureAddress;
import app.candia.style.Style;
import com.vaadin.flow.component.html.Image;

/** A style in a pale mat, hanging over the lower right corner of what is painted after it. */
final class Hung {
    private Hung() {}

    static Image of(Style style, String description) {
        var hung = new Image(PictureAddress.style(style.name()), description);
        hung.addClassName("hung");
        return hung;
    }
}
