package app.candia.studio;

import app.candia.gallery.BackLink;
import app.candia.gallery.Neighbours;
import app.candia.image.PictureAddress;
import app.candia.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;

/** The way back to the wall and to what hangs beside a picture; arrow keys and swipes in {@code candia-turn.js}. */
@Tag("candia-turn")
@JsModule("context://frontend/candia-turn.js")
final class Turn extends Component implements HasComponents {
    /** @param query what the addresses of the neighbours keep; may be empty */
    Turn(BackLink back, Optional<Neighbours> beside, String query) {
        var spacer = new Span();
        spacer.addClassName("spacer");
        add(back, spacer);
        beside.filter(neighbours -> neighbours.count() > 1).ifPresent(neighbours -> {
            var place = new Span(getTranslation("studio.picture.place", neighbours.place(), neighbours.count()));
            place.addClassNames("small", "dim", "numbers");
            add(
                    link(neighbours.previous(), query, "prev", Icon.LEFT, getTranslation("studio.picture.previous")),
                    place,
                    link(neighbours.next(), query, "next", Icon.RIGHT, getTranslation("studio.picture.next")));
        });
    }

    private static Component link(Optional<UUID> picture, String query, String relation, Icon icon, String label) {
        var link = new Anchor();
        link.add(icon.create());
        link.addClassName("icon-button");
        link.setAriaLabel(label);
        link.getElement().setAttribute("rel", relation);
        picture.ifPresentOrElse(
                id -> {
                    link.setHref("pictures/" + id + query);
                    link.getElement().setAttribute("data-image", PictureAddress.picture(id));
                },
                () -> {
                    link.getElement().setAttribute("role", "link");
                    link.getElement().setAttribute("aria-disabled", "true");
                });
        return link;
    }
}
