package app.candia.gallery;

import app.candia.ui.Dates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pictures that fit a filter, hung page by page as the visitor comes near; several of them can be chosen. */
final class Hanging extends Div {
    /** More than two windows full. */
    private static final int PAGE = 60;

    /** So many after a picture that its row is full, and the next ones are. */
    private static final int AROUND = 30;

    private final transient Services services;
    private final UUID owner;
    private final Filter filter;
    private final List<Found> found;
    private final Set<UUID> chosen = new LinkedHashSet<>();
    private final Wall wall = new Wall();
    private Months months;
    private @Nullable YearMonth month;
    private int hung;
    private boolean choosing;
    private Runnable changed = () -> {};

    Hanging(Services services, UUID owner, Filter filter, List<Found> found) {
        this.services = services;
        this.owner = owner;
        this.filter = filter;
        this.found = new ArrayList<>(found);
        months = Months.of(found, ZoneId.systemDefault());
        add(wall);
        wall.whenMoreAreWanted(this::hangUpTo);
        wall.whenChosen(this::choose);
        wall.whenAllAreChosen(this::chooseAll);
        wall.whenChoiceIsLeft(() -> setChoosing(false));
    }

    /** Hangs what is not of the gallery yet before all pictures; they are of this month. */
    void begin(YearMonth now, Component heading, List<? extends Component> links, List<Double> ratios) {
        wall.add(heading);
        heading.getElement().setAttribute("data-month", now.toString());
        for (int i = 0; i < links.size(); i++) {
            wall.hang(links.get(i), ratios.get(i));
        }
        month = now;
    }

    Wall wall() {
        return wall;
    }

    Months months() {
        return months;
    }

    /** Ids of all that fit, in their order. */
    List<UUID> all() {
        return found.stream().map(Found::id).toList();
    }

    /** The first pictures, as many as fill a window. */
    void hang() {
        hangUpTo(1);
    }

    /** As many as it takes to show this picture where it hangs; the first ones if it does not. */
    void hangAround(UUID picture) {
        hangUpTo(all().indexOf(picture) + AROUND);
        wall.show(picture);
    }

    private void hangUpTo(int count) {
        int until = Math.min(found.size(), Math.max(hung + PAGE, count));
        List<Tile> tiles = services.search().pictures(found.subList(hung, until), owner).stream()
                .map(this::tile)
                .toList();
        hung = until;
        wall.hang(tiles, hung < found.size());
    }

    private Tile tile(Picture picture) {
        YearMonth painted = months.month(picture.painted());
        boolean first = filter.isByAge() && !painted.equals(month);
        month = painted;
        return new Tile(
                picture.id().toString(),
                "pictures/" + picture.id() + query(filter),
                picture.ratio(),
                Copy.sizes(picture),
                Labels.title(picture.title(), this::getTranslation),
                services.labels().after(picture.style(), owner, getLocale(), this::getTranslation),
                picture.favourite(),
                getTranslation("gallery.favourite"),
                chosen.contains(picture.id()),
                first ? painted.toString() : null,
                first ? Dates.month(picture.painted(), getLocale()) : null,
                first ? getTranslation("gallery.count", months.count(painted)) : null);
    }

    /** What follows a path to keep a filter; may be empty. */
    static String query(Filter filter) {
        String parameters = QueryParameters.simple(filter.parameters()).getQueryString();
        return parameters.isEmpty() ? "" : "?" + parameters;
    }

    /* ---------------------------------------------------------------- what is chosen */

    /** @param changed called when what is chosen, or whether anything can be, has changed */
    void whenChoiceChanges(Runnable changed) {
        this.changed = changed;
    }

    boolean isChoosing() {
        return choosing;
    }

    void setChoosing(boolean choosing) {
        this.choosing = choosing;
        chosen.clear();
        wall.setChoosing(choosing);
        changed.run();
    }

    /** In the order in which they hang. */
    List<UUID> chosen() {
        return all().stream().filter(chosen::contains).toList();
    }

    List<Picture> chosenPictures() {
        return services.search()
                .pictures(
                        found.stream()
                                .filter(each -> chosen.contains(each.id()))
                                .toList(),
                        owner);
    }

    void chooseAll() {
        choose(all(), true);
        wall.choose(chosen);
    }

    private void choose(List<UUID> ids, boolean on) {
        if (on) {
            Set<UUID> known = new LinkedHashSet<>(all());
            ids.stream().filter(known::contains).forEach(chosen::add);
        } else {
            ids.forEach(chosen::remove);
        }
        if (!choosing) {
            choosing = true;
            wall.setChoosing(true);
        }
        changed.run();
    }

    /* ------------------------------------------------------------- what becomes of it */

    /** They do not hang here any more. */
    void takeDown(Collection<UUID> gone) {
        Set<UUID> ids = Set.copyOf(gone);
        hung -= (int) found.subList(0, hung).stream()
                .filter(each -> ids.contains(each.id()))
                .count();
        found.removeIf(each -> ids.contains(each.id()));
        Months before = months;
        months = Months.of(found, before.zone());
        wall.takeDown(gone);
        wall.name(before.counts().keySet().stream()
                .filter(each -> before.count(each) != months.count(each))
                .map(each -> new Wall.Name(
                        each.toString(),
                        months.count(each) == 0 ? "" : getTranslation("gallery.count", months.count(each))))
                .toList());
        setChoosing(false);
    }

    /** They hang in another order, of which all that hang are part. */
    void arrange(List<Found> order) {
        found.clear();
        found.addAll(order);
        wall.arrange(found.stream().limit(hung).map(Found::id).toList());
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    Stream<Found> found() {
        return found.stream();
    }
}
