package app.candia.studio;

import app.candia.image.Mask;
import app.candia.image.PictureAddress;
import app.candia.photo.Photo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What stays as the photo is, painted on the photo with a finger; see {@code candia-mask.js}. */
@Tag("candia-mask")
@JsModule("context://frontend/candia-mask.js")
final class MaskField extends Component {
    private static final String DRAWN = "event.detail";
    private static final List<String> WORDS = List.of(
            "label",
            "brush",
            "here",
            "not-here",
            "size",
            "undo",
            "clear",
            "parts",
            "upper",
            "lower",
            "left",
            "right",
            "centre",
            "all");

    private transient @Nullable Photo photo;
    private transient @Nullable Mask mask;

    MaskField(Consumer<Optional<Mask>> drawn) {
        WORDS.forEach(word -> getElement().setAttribute(word, getTranslation("studio.where." + word)));
        getElement()
                .addEventListener("drawn", event -> {
                    var painted = Mask.drawn(event.getEventData().get(DRAWN).asString());
                    mask = painted.orElse(null);
                    drawn.accept(painted);
                })
                .addEventData(DRAWN);
    }

    void show(Photo photo, @Nullable Mask mask) {
        if (photo.equals(this.photo) && Objects.equals(mask, this.mask)) {
            return; // the browser has it, with what can be undone
        }
        this.photo = photo;
        this.mask = mask;
        getElement()
                .executeJs(
                        "customElements.whenDefined('candia-mask').then(() => this.show($0, $1, $2))",
                        PictureAddress.photo(photo.id()),
                        (double) photo.width() / photo.height(),
                        mask == null ? "" : mask.address());
    }
}
