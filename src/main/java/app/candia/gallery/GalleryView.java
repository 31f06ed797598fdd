package app.candia.gallery;

import app.candia.account.Accounts;
import app.candia.nst.Settings;
import app.candia.photo.Photos;
import app.candia.transfer.Transfer;
import app.candia.transfer.Transfers;
import app.candia.ui.Dates;
import app.candia.ui.Icon;
import app.candia.ui.ViewContent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All pictures of a user on one wall, month by month; what is being painted hangs first. */
@StyleSheet("context://frontend/gallery.css")
final class GalleryView extends Div implements ViewContent {
    private static final double USUAL_RATIO = 1.5;

    private final UUID owner;
    private final transient Services services;
    private final transient Transfers transfers;
    private final transient Photos photos;
    private final transient List<ChoiceAction> actions;
    private final Div heading = new Div();
    private final Div filterPlace = new Div();
    private final Div content = new Div();
    private final Div albums = new Div();
    private final NativeButton search = new NativeButton();
    private final NativeButton choose = new NativeButton();
    private transient Filter filter = Filter.ALL;
    private transient Runnable startChoosing = () -> {};
    private @Nullable FilterBar filterBar;
    /** The picture from which the visitor comes back. */
    private transient Optional<UUID> last = Optional.empty();

    GalleryView(Accounts accounts, Services services, Transfers transfers, Photos photos, List<ChoiceAction> actions) {
        this.owner = accounts.current().orElseThrow().id();
        this.services = services;
        this.transfers = transfers;
        this.photos = photos;
        this.actions = actions;
        addClassName("gallery");
        var spacer = new Span();
        spacer.addClassName("spacer");
        search.add(Icon.SEARCH.create());
        search.addClassName("icon-button");
        search.setAriaLabel(getTranslation("gallery.search"));
        search.addClickListener(event -> showFilter(!filterPlace.isVisible()));
        choose.add(Icon.CHECK_CIRCLE.create());
        choose.addClassName("icon-button");
        choose.setAriaLabel(getTranslation("gallery.choose"));
        choose.addClickListener(event -> startChoosing.run());
        heading.add(new H1(getTranslation("gallery.title")), spacer, search, choose);
        heading.add(newPicture("compact", "desktop-only"));
        heading.addClassNames("heading", "wrap");
    }

    @Override
    public String title() {
        return "Candia · " + getTranslation("gallery.title");
    }

    @Override
    public void enter(BeforeEnterEvent event) {
        filter = Filter.of(event.getLocation().getQueryParameters().getParameters());
        last = PictureShown.before(event);
        removeAll();
        add(heading, filterPlace, content);
        show();
        last = Optional.empty();
        setFilterVisible(filter.narrows() || filter.sort() != Filter.ALL.sort());
    }

    /** Closing the filter shows everything again. */
    private void showFilter(boolean visible) {
        if (!visible && !filter.equals(Filter.ALL)) {
            narrow(Filter.ALL);
        }
        setFilterVisible(visible);
        if (visible && filterBar != null) {
            filterBar.focus();
        }
    }

    /** Made when it is wanted, since its fields are what takes a page longest to build. */
    private void setFilterVisible(boolean visible) {
        filterPlace.removeAll();
        filterPlace.setVisible(visible);
        if (visible) {
            filterBar = new FilterBar(this::narrow);
            filterBar.show(
                    filter,
                    services.search().styles(owner, getLocale()),
                    services.albums().of(owner));
            filterPlace.add(filterBar);
        }
        search.getElement().setAttribute("aria-expanded", Boolean.toString(visible));
    }

    private void narrow(Filter other) {
        filter = other;
        UI.getCurrent().getPage().getHistory().replaceState(null, "pictures" + Hanging.query(filter));
        show();
    }

    private void show() {
        content.removeAll();
        var found = services.search().find(owner, filter, getLocale());
        var open = filter.narrows() ? List.<Transfer>of() : transfers.open(owner);
        boolean bare = found.isEmpty() && open.isEmpty();
        heading.setVisible(!bare || filter.narrows());
        choose.setVisible(!found.isEmpty());
        if (bare) {
            content.add(filter.narrows() ? nothing() : bare());
        } else {
            albums.setVisible(!filter.narrows());
            showAlbums();
            content.add(albums, hang(found, open));
            content.add(newPicture("fab", "phone-only"));
        }
        BinView.link(services.bin(), owner, this::getTranslation).ifPresent(content::add);
    }

    private void showAlbums() {
        albums.removeAll();
        albums.add(new AlbumStrip(services.albums().of(owner), this::newAlbum));
    }

    private Component hang(List<Found> found, List<Transfer> open) {
        var hanging = new Hanging(services, owner, filter, found);
        if (!open.isEmpty()) {
            Instant now = Instant.now();
            var month = hanging.months().month(now);
            hanging.begin(
                    month,
                    month(now, hanging.months().count(month)),
                    open.stream()
                            .map(transfer -> new RunningTransfer(transfer, transfers, tile -> show()))
                            .toList(),
                    open.stream().map(this::ratio).toList());
        }
        last.ifPresentOrElse(hanging::hangAround, hanging::hang);
        var bar = new ChoiceBar(hanging);
        var choosing = new Choosing(services, owner, hanging, bar);
        choosing.offerAlbum(this::showAlbums);
        actions.forEach(action -> choosing.offer(action, this::showAlbums));
        choosing.offerFavourite();
        choosing.offerDownload();
        choosing.offerDelete(this::show);
        hanging.addComponentAsFirst(bar);
        startChoosing = () -> hanging.setChoosing(!hanging.isChoosing());
        return hanging;
    }

    private Component month(Instant now, int size) {
        var count = new Span(getTranslation("gallery.count", size));
        count.addClassName("count");
        count.setVisible(size > 0);
        var name = new H2(new Span(Dates.month(now, getLocale())), count);
        name.addClassName("month");
        return name;
    }

    private double ratio(Transfer transfer) {
        return photos.find(transfer.photo(), owner)
                .map(photo -> (double) photo.width() / photo.height())
                .orElse(USUAL_RATIO);
    }

    private void newAlbum() {
        new AlbumDialog(
                        services.albums(),
                        owner,
                        List.of(),
                        album -> UI.getCurrent().navigate("albums/" + album.id()))
                .open();
    }

    private Anchor newPicture(String... classes) {
        var link = new Anchor("paint", Icon.PLUS.create(), new Span(getTranslation("gallery.new")));
        link.addClassNames("button", "primary");
        link.addClassNames(classes);
        return link;
    }

    private Component nothing() {
        boolean onlyFavourites = filter.equals(Filter.ALL.withFavourites(true).withSort(filter.sort()));
        var text = new Paragraph(
                onlyFavourites ? getTranslation("gallery.nothing.favourites") : getTranslation("gallery.nothing"));
        text.getElement().setAttribute("role", "status");
        var all = new NativeButton(getTranslation("gallery.nothing.all"), event -> showFilter(false));
        all.addClassName("button");
        var nothing = new Div(text, all);
        nothing.addClassNames("nothing", "wrap");
        return nothing;
    }

    private Component bare() {
        var frame = new Div();
        frame.addClassName("frame");
        var takes = new Durations(this::getTranslation).about(transfers.estimate(Settings.DEFAULT));
        var text = new Paragraph(getTranslation("gallery.empty.text", takes));
        text.addClassName("dim");
        var link = new Anchor("paint", Icon.CAMERA.create(), new Span(getTranslation("gallery.empty.paint")));
        link.addClassNames("button", "primary");
        var bare = new Div(frame, new H1(getTranslation("gallery.empty.title")), text, link);
        bare.addClassNames("bare", "wrap");
        return bare;
    }
}
