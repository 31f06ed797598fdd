package app.candia.studio;

import app.candia.style.Offer;
import app.candia.style.OwnStyle;
import app.candia.style.Style;
import app.candia.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue and the user's own styles as squares: one of them pressed, or several while they are mixed. */
final class StyleChooser extends Composite<Section> {
    private final transient List<Style> catalogue;
    private final transient Consumer<Style> chosen;
    private final transient Runnable add;
    private final transient Consumer<Style> edit;
    private final Segments<Optional<Style.Kind>> kinds;
    private final Div grid = new Div();
    private final TextField search = new TextField();
    private final transient Map<String, NativeButton> buttons = new LinkedHashMap<>();
    private transient List<Style> own = List.of();
    private transient Map<String, Offer> offers = Map.of();
    private List<String> recent = List.of();
    private transient StyleSearch sought = StyleSearch.ALL;
    private List<String> pressed = List.of();
    private transient Runnable soughtOthers = () -> {};

    /**
     * @param catalogue what everybody can use
     * @param add called by whoever wants to bring a style
     * @param edit called by whoever wants to rename or delete a style of their own
     * @param mix what mixes several
     */
    StyleChooser(List<Style> catalogue, Consumer<Style> chosen, Runnable add, Consumer<Style> edit, Component mix) {
        this.catalogue = catalogue;
        this.chosen = chosen;
        this.add = add;
        this.edit = edit;
        kinds = kinds();
        grid.addClassName("styles");
        var content = getContent();
        content.addClassName("catalogue");
        content.add(heading(), kinds, mix, grid);
    }

    /**
     * @param own the user's own styles
     * @param offered those of them that are or were offered to all
     * @param recent names of styles used lately, the latest first
     */
    void show(List<Style> own, List<OwnStyle> offered, List<String> recent) {
        this.own = own;
        offers = offered.stream().collect(Collectors.toMap(each -> each.style().name(), OwnStyle::offer));
        this.recent = recent;
        draw();
    }

    /** The styles on show: what the search and the kinds let through, in their order. */
    List<Style> shown() {
        return StyleSearch.recentFirst(sought.in(all(), getLocale()), recent);
    }

    private List<Style> all() {
        var all = new ArrayList<>(catalogue);
        all.addAll(own);
        return all;
    }

    /** Calls when other styles are on show. */
    void whenSought(Runnable listener) {
        soughtOthers = listener;
    }

    void press(List<String> names) {
        pressed = names;
        buttons.forEach(this::mark);
    }

    private void mark(String name, NativeButton button) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed.contains(name)));
    }

    private Component heading() {
        search.setAriaLabel(getTranslation("studio.style.search.label"));
        search.setPlaceholder(getTranslation("studio.style.search"));
        search.setPrefixComponent(Icon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(150);
        search.addValueChangeListener(event -> seek(new StyleSearch(sought.kind(), event.getValue())));
        var glass = new NativeButton();
        glass.addClassNames("icon-button", "phone-only");
        glass.add(Icon.SEARCH.create());
        glass.setAriaLabel(getTranslation("studio.style.search.label"));
        glass.addClickListener(event -> {
            getContent().addClassName("searching");
            search.focus();
        });
        var spacer = new Span();
        spacer.addClassName("spacer");
        var heading = new Div(new H2(getTranslation("studio.style.heading")), spacer, glass, search);
        heading.addClassName("heading");
        return heading;
    }

    private Segments<Optional<Style.Kind>> kinds() {
        var choices = new ArrayList<Optional<Style.Kind>>(List.of(Optional.empty()));
        Stream.of(Style.Kind.values())
                .filter(kind -> kind == Style.Kind.OWN || catalogue.stream().anyMatch(style -> style.kind() == kind))
                .forEach(kind -> choices.add(Optional.of(kind)));
        var kinds = new Segments<Optional<Style.Kind>>(
                getTranslation("studio.style.tabs"),
                choices,
                kind -> getTranslation(
                        "studio.style.tab." + kind.map(StyleChooser::code).orElse("all")),
                kind -> seek(new StyleSearch(kind.orElse(null), sought.text())));
        kinds.setClassName("kinds");
        kinds.press(Optional.empty());
        return kinds;
    }

    private void seek(StyleSearch other) {
        sought = other;
        kinds.press(Optional.ofNullable(other.kind()));
        draw();
        soughtOthers.run();
    }

    private void draw() {
        grid.removeAll();
        buttons.clear();
        var inOrder = shown();
        inOrder.stream().filter(this::isAbove).forEach(style -> grid.add(square(style)));
        if (inOrder.isEmpty() && !sought.text().isBlank()) {
            var none = new Paragraph(getTranslation("studio.style.none"));
            none.addClassName("dim");
            none.getElement().setAttribute("role", "status");
            grid.add(none);
        }
        grid.add(bring());
        inOrder.stream().filter(style -> !isAbove(style)).forEach(style -> grid.add(square(style)));
    }

    /** What stands before the place for one more. */
    private boolean isAbove(Style style) {
        return style.kind() != Style.Kind.OWN || recent.contains(style.name());
    }

    private Component square(Style style) {
        var image = new Image(style.address(), "");
        image.getElement().setAttribute("loading", "lazy");
        var check = new Span(Icon.CHECK.create());
        check.addClassName("check");
        var button = tile(style.title(getLocale()), kind(style), image, check);
        button.addClickListener(event -> chosen.accept(style));
        if (!style.note(getLocale()).isEmpty()) {
            button.setTitle(style.note(getLocale()));
        }
        buttons.put(style.name(), button);
        mark(style.name(), button);
        return style.kind() == Style.Kind.OWN ? new Div(button, more(style)) : button;
    }

    private String kind(Style style) {
        var offer = offers.getOrDefault(style.name(), Offer.NONE);
        return getTranslation(
                "studio.style.kind." + code(style.kind()) + (offer == Offer.NONE ? "" : "." + OfferPart.code(offer)));
    }

    private NativeButton more(Style style) {
        var more = new NativeButton("", event -> edit.accept(style));
        more.add(Icon.MORE.create());
        more.addClassNames("icon-button", "more");
        more.setAriaLabel(getTranslation("studio.style.edit", style.title(getLocale())));
        return more;
    }

    private NativeButton bring() {
        var button =
                tile(getTranslation("studio.style.own"), getTranslation("studio.style.own.hint"), Icon.PLUS.create());
        button.addClassName("bring");
        button.addClickListener(event -> add.run());
        return button;
    }

    private static NativeButton tile(String title, String kind, Component... inside) {
        var square = new Span(inside);
        square.addClassName("square");
        var name = new Span(title);
        name.addClassName("name");
        var small = new Span(kind);
        small.addClassName("kind");
        var button = new NativeButton();
        button.add(square, name, small);
        return button;
    }

    private static String code(Style.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
