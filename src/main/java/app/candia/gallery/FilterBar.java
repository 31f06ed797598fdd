package app.candia.gallery;

import app.candia.gallery.Filter.Sort;
import app.candia.style.Style;
import app.candia.ui.Icon;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Search, filters and order of the pictures. */
final class FilterBar extends Div {
    private static final int PAUSE_MILLISECONDS = 250;

    private final TextField text = new TextField();
    private final NativeButton favourites = new NativeButton();
    private final Select<Option> style = new Select<>();
    private final Select<Option> album = new Select<>();
    private final Select<Sort> sort = new Select<>();
    private final transient Consumer<Filter> changed;
    private Filter filter = Filter.ALL;

    /** Something to choose, or all if it has no key. */
    private record Option(String key, String title) implements Serializable {}

    /** @param changed told what the user wants to see */
    FilterBar(Consumer<Filter> changed) {
        this.changed = changed;
        addClassNames("filter", "wrap");
        text.setLabel(getTranslation("gallery.filter.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLISECONDS);
        text.setPrefixComponent(Icon.SEARCH.create());
        listen(text, each -> filter.withText(each));
        favourites.addClassNames("button", "toggle");
        favourites.add(Icon.HEART.create(), new Span(getTranslation("gallery.filter.favourites")));
        favourites.addClickListener(event -> {
            var next = filter.withFavourites(!filter.favourites());
            favourites.getElement().setAttribute("aria-pressed", Boolean.toString(next.favourites()));
            change(next);
        });
        style.setLabel(getTranslation("gallery.filter.style"));
        style.setItemLabelGenerator(Option::title);
        listen(style, each -> filter.withStyle(each.key().isEmpty() ? null : each.key()));
        album.setLabel(getTranslation("gallery.filter.album"));
        album.setItemLabelGenerator(Option::title);
        listen(album, each -> {
            var next = filter.withAlbum(Filter.id(each.key()).orElse(null));
            show(next);
            return next;
        });
        sort.setLabel(getTranslation("gallery.filter.sort"));
        sort.setItemLabelGenerator(each -> getTranslation("gallery.filter.sort." + each.code()));
        listen(sort, each -> filter.withSort(each));
        add(text, favourites, style, album, sort);
    }

    /** Shows what is chosen among these styles and albums. */
    void show(Filter filter, List<Style> styles, List<Album> albums) {
        this.filter = filter;
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        favourites.getElement().setAttribute("aria-pressed", Boolean.toString(filter.favourites()));
        show(
                style,
                filter.style(),
                "gallery.filter.style.all",
                styles.stream().map(each -> new Option(each.name(), each.title(getLocale()))));
        show(
                album,
                filter.album() == null ? null : filter.album().toString(),
                "gallery.filter.album.all",
                albums.stream().map(each -> new Option(each.id().toString(), each.title())));
        album.setVisible(!albums.isEmpty());
        show(filter);
    }

    /** Only an album has an order of its own. */
    private void show(Filter filter) {
        sort.setItems(Stream.of(Sort.values())
                .filter(each -> each != Sort.ALBUM || filter.album() != null)
                .toList());
        sort.setValue(filter.sort());
    }

    void focus() {
        text.focus();
    }

    private void show(Select<Option> select, @Nullable String chosen, String all, Stream<Option> options) {
        var items = new ArrayList<Option>();
        items.add(new Option("", getTranslation(all)));
        options.forEach(items::add);
        select.setItems(items);
        select.setValue(items.stream()
                .filter(each -> each.key().equals(chosen))
                .findFirst()
                .orElse(items.getFirst()));
    }

    /** To what the user does; what the program shows is known already. */
    private <T> void listen(HasValue<? extends ValueChangeEvent<T>, T> field, Function<T, Filter> next) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(next.apply(event.getValue()));
            }
        });
    }

    private void change(Filter next) {
        filter = next;
        changed.accept(next);
    }
}
