package app.candia.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Pictures in justified rows, each in its own shape; see {@code candia-wall.js}. */
@Tag("candia-wall")
@JsModule("context://frontend/candia-wall.js")
final class Wall extends Component implements HasComponents {
    /** Other words beside the name of a month; none if nothing of it hangs any more. */
    record Name(String month, String count) {}

    Wall() {
        getElement()
                .setAttribute("choosing-begins", getTranslation("gallery.choice.begins"))
                .setAttribute("choosing-ends", getTranslation("gallery.choice.ends"));
    }

    /** @param ratio width / height */
    void hang(Component link, double ratio) {
        link.getElement().getStyle().set("--ratio", Double.toString(ratio));
        add(link);
    }

    /** @param more whether others follow, to be asked for */
    void hang(List<Tile> tiles, boolean more) {
        call("hang", tiles, more);
    }

    /** Scrolls to a picture, if it hangs, and makes it the one that has the focus. */
    void show(UUID picture) {
        call("show", picture.toString());
    }

    void takeDown(Collection<UUID> pictures) {
        call("takeDown", strings(pictures));
    }

    void favour(Collection<UUID> pictures, boolean favourite) {
        call("favour", strings(pictures), favourite, getTranslation("gallery.favourite"));
    }

    void name(List<Name> months) {
        call("name", months);
    }

    void arrange(Collection<UUID> pictures) {
        call("arrange", strings(pictures));
    }

    void choose(Collection<UUID> pictures) {
        call("choice.marks", strings(pictures));
    }

    void setChoosing(boolean choosing) {
        getElement().setAttribute("choosing", choosing);
    }

    void setSortable() {
        getElement().setAttribute("sortable", true);
    }

    /** @param more is told how many should hang */
    void whenMoreAreWanted(IntConsumer more) {
        getElement()
                .addEventListener(
                        "more", event -> more.accept(detail(event, "count").asInt()))
                .addEventData("event.detail.count");
    }

    void whenChosen(BiConsumer<List<UUID>, Boolean> chosen) {
        getElement()
                .addEventListener(
                        "choice",
                        event -> chosen.accept(
                                detail(event, "ids")
                                        .valueStream()
                                        .flatMap(Wall::id)
                                        .toList(),
                                detail(event, "on").asBoolean()))
                .addEventData("event.detail.ids")
                .addEventData("event.detail.on");
    }

    void whenAllAreChosen(Runnable listener) {
        getElement().addEventListener("choice-all", event -> listener.run());
    }

    void whenChoiceIsLeft(Runnable listener) {
        getElement().addEventListener("choice-left", event -> listener.run());
    }

    /** @param moved the picture and its new place, counted from 0 */
    void whenMoved(BiConsumer<UUID, Integer> moved) {
        getElement()
                .addEventListener(
                        "moved",
                        event -> id(detail(event, "id"))
                                .forEach(id ->
                                        moved.accept(id, detail(event, "place").asInt())))
                .addEventData("event.detail.id")
                .addEventData("event.detail.place");
    }

    /** Once the script is there; calls keep their order. */
    private void call(String function, Object... arguments) {
        List<String> places =
                IntStream.range(0, arguments.length).mapToObj(i -> "$" + i).toList();
        getElement()
                .executeJs(
                        "customElements.whenDefined('candia-wall').then(() => this." + function + "("
                                + String.join(", ", places) + "))",
                        arguments);
    }

    private static JsonNode detail(DomEvent event, String name) {
        return event.getEventData().get("event.detail." + name);
    }

    /** Nothing for what no picture is called, since anybody may send anything. */
    private static Stream<UUID> id(JsonNode text) {
        try {
            return Stream.of(UUID.fromString(text.asString()));
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }

    private static List<String> strings(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
