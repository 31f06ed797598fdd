package app.candia.gallery;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A page that shows one picture: who comes back from it finds the wall at the place where that picture hangs. */
public interface PictureShown {
    /** The picture, unless there is none by that address. */
    Optional<UUID> shown();

    /** The picture that was on show before this page is entered. */
    static Optional<UUID> before(BeforeEnterEvent event) {
        return event.getUI().getInternals().getActiveRouterTargetsChain().stream()
                .flatMap(page -> page instanceof PictureShown picture ? picture.shown().stream() : Stream.empty())
                .findFirst();
    }
}
