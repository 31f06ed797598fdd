package app.candia.gallery;

import app.candia.account.Accounts;
import app.candia.image.PictureAddress;
import app.candia.nst.Settings;
import app.candia.photo.Photos;
import app.candia.transfer.Transfer;
import app.candia.transfer.Transfers;
import app.candia.ui.Dates;
import app.candia.ui.Icon;
import app.candia.ui.MainLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** All pictures of a user on one wall, month by month; what is being painted hangs first. */
@Route(value = "pictures", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://frontend/gallery.css")
public final class GalleryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final double USUAL_RATIO = 1.5;

    private final UUID owner;
    private final transient Search search;
    private final transient Transfers transfers;
    private final transient Photos photos;
    private final transient Labels labels;

    GalleryView(Accounts accounts, Search search, Transfers transfers, Photos photos, Labels labels) {
        this.owner = accounts.current().orElseThrow().id();
        this.search = search;
        this.transfers = transfers;
        this.photos = photos;
        this.labels = labels;
        addClassName("gallery");
    }

    @Override
    public String getPageTitle() {
        return "Candia · " + getTranslation("gallery.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var pictures = search.pictures(search.find(owner, Filter.ALL, getLocale()), owner);
        var open = transfers.open(owner);
        if (pictures.isEmpty() && open.isEmpty()) {
            add(bare());
            return;
        }
        var spacer = new Span();
        spacer.addClassName("spacer");
        var heading = new Div(new H1(getTranslation("gallery.title")), spacer, newPicture("compact", "desktop-only"));
        heading.addClassNames("heading", "wrap");
        add(heading);
        months(pictures, open).forEach(this::add);
        add(newPicture("fab", "phone-only"));
    }

    private List<Component> months(List<Picture> pictures, List<Transfer> open) {
        var zone = ZoneId.systemDefault();
        var months = new ArrayList<>(Month.of(pictures, zone));
        if (!open.isEmpty() && (months.isEmpty() || !months.getFirst().contains(Instant.now(), zone))) {
            months.addFirst(new Month(Instant.now(), List.of()));
        }
        var parts = new ArrayList<Component>();
        for (var month : months) {
            var wall = new Wall();
            if (parts.isEmpty()) {
                open.forEach(transfer ->
                        wall.hang(new RunningTransfer(transfer, transfers, tile -> show()), ratio(transfer)));
            }
            month.pictures().forEach(picture -> wall.hang(link(picture), (double) picture.width() / picture.height()));
            parts.add(name(month));
            parts.add(wall);
        }
        return parts;
    }

    private Component name(Month month) {
        var count = new Span(getTranslation("gallery.count", month.pictures().size()));
        count.addClassName("count");
        count.setVisible(!month.pictures().isEmpty());
        var name = new H2(new Span(Dates.month(month.start(), getLocale())), count);
        name.addClassNames("month", "wrap");
        return name;
    }

    private double ratio(Transfer transfer) {
        return photos.find(transfer.photo(), owner)
                .map(photo -> (double) photo.width() / photo.height())
                .orElse(USUAL_RATIO);
    }

    private Anchor link(Picture picture) {
        var title = Labels.title(picture.title(), this::getTranslation);
        var after = labels.after(picture.style(), owner, getLocale(), this::getTranslation);
        var image = new Image(PictureAddress.thumbnail(picture.id()), "");
        image.getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
        var name = new Span(title);
        name.addClassName("name");
        var caption = new Span(name, new Span(after));
        caption.addClassName("caption");
        var link = new Anchor("pictures/" + picture.id(), image, caption);
        link.setAriaLabel(getTranslation("gallery.picture", title, after));
        return link;
    }

    private Anchor newPicture(String... classes) {
        var link = new Anchor("paint", Icon.PLUS.create(), new Span(getTranslation("gallery.new")));
        link.addClassNames("button", "primary");
        link.addClassNames(classes);
        return link;
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
