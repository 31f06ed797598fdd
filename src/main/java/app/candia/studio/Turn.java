package app.candia.studio;

import app.candia.gallery.BackLink;
import app.candia.gallery.Neighbours;
import app.candia.gallery.Picture;
import app.candia.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The way back to the wall and to what hangs beside a picture; arrow keys and swipes in {@code candia-turn.js}. */
@Tag("candia-turn")
@JsModule("context://frontend/candia-turn.js")
final class Turn extends Component implements HasComponents {
    private final transient Function<UUID, Optional<Picture>> pictures;

    /**
     * @param query what the addresses of the neighbours keep; may be empty
     * @param pictures finds neighbours
     */
    Turn(BackLink back, Optional<Neighbours> beside, String query, Function<UUID, Optional<Picture>> pictures) {
        this.pictures = pictures;
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

    private Component link(Optional<UUID> picture, String query, String relation, Icon icon, String label) {
        var link = new Anchor();
        link.add(icon.create());
        link.addClassName("icon-button");
        link.setAriaLabel(label);
        link.getElement().setAttribute("rel", relation);
        picture.ifPresentOrElse(
                id -> {
                    link.setHref("pictures/" + id + query);
                    pictures.apply(id)
                            .ifPresent(neighbour -> link.getElement()
                                    .setAttribute("data-srcset", LargeView.sizes(neighbour))
                                    .setAttribute("data-sizes", LargeView.place(neighbour)));
                },
                () -> {
                    link.getElement().setAttribute("role", "link");
                    link.getElement().setAttribute("aria-disabled", "true");
                });
        return link;
    }
}
