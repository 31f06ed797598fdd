package app.candia.studio;

import app.candia.image.Mask;
import app.candia.image.PictureAddress;
import app.candia.photo.Photo;
import app.candia.style.Style;
import app.candia.transfer.Parts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What becomes of which part of a photo, painted on the photo with a finger; see {@code candia-mask.js}. */
@Tag("candia-mask")
@JsModule("context://frontend/candia-mask.js")
final class MaskField extends Component {
    private static final String DRAWN = "event.detail";

    /** The layer of what stays as it is; no style is called so. */
    private static final String KEPT = "";

    private static final List<String> WORDS = List.of(
            "label",
            "brush",
            "here",
            "not-here",
            "mixed",
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

    /** A layer of the drawing, for the browser. */
    private record Layer(String name, String title, String picture, String drawing) {}

    private transient @Nullable Photo photo;
    private transient Parts parts = Parts.NONE;
    private transient List<Style> styles = List.of();

    MaskField(Consumer<Parts> drawn) {
        WORDS.forEach(word -> getElement().setAttribute(word, getTranslation("studio.where." + word)));
        getElement()
                .addEventListener("drawn", event -> {
                    parts = parts(event.getEventData().get(DRAWN));
                    drawn.accept(parts);
                })
                .addEventData(DRAWN);
    }

    /** Anybody may have sent it. */
    private Parts parts(JsonNode drawings) {
        Map<String, Mask> regions = new LinkedHashMap<>();
        styles.forEach(style -> drawn(drawings, style.name()).ifPresent(mask -> regions.put(style.name(), mask)));
        return new Parts(drawn(drawings, KEPT).orElse(null), regions);
    }

    private static Optional<Mask> drawn(JsonNode drawings, String layer) {
        return Mask.drawn(drawings.path(layer).asString(""));
    }

    /** @param styles that can have places of their own; none where there is but one */
    void show(Photo photo, Parts parts, List<Style> styles) {
        if (photo.equals(this.photo) && parts.equals(this.parts) && styles.equals(this.styles)) {
            return; // the browser has it, with what can be undone
        }
        this.photo = photo;
        this.parts = parts;
        this.styles = styles;
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(KEPT, "", "", address(parts.kept())));
        styles.forEach(style -> layers.add(new Layer(
                style.name(),
                style.title(getLocale()),
                style.address(),
                address(parts.regions().get(style.name())))));
        getElement()
                .executeJs(
                        "customElements.whenDefined('candia-mask').then(() => this.show($0, $1, $2))",
                        PictureAddress.photo(photo.id()),
                        (double) photo.width() / photo.height(),
                        layers);
    }

    private static String address(@Nullable Mask mask) {
        return mask == null ? "" : mask.address();
    }
}
