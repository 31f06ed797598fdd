package app.candia.studio;

import app.candia.account.Accounts;
import app.candia.gallery.AlbumDialog;
import app.candia.gallery.Albums;
import app.candia.gallery.BackLink;
import app.candia.gallery.Bin;
import app.candia.gallery.DownloadDialog;
import app.candia.gallery.Filter;
import app.candia.gallery.Gallery;
import app.candia.gallery.Labels;
import app.candia.gallery.NoteField;
import app.candia.gallery.Picture;
import app.candia.gallery.Search;
import app.candia.gallery.TitleField;
import app.candia.gallery.Undo;
import app.candia.image.PictureAddress;
import app.candia.photo.Photo;
import app.candia.share.ShareDialog;
import app.candia.share.Shares;
import app.candia.transfer.Parts;
import app.candia.transfer.Transfers;
import app.candia.ui.Background;
import app.candia.ui.Icon;
import app.candia.ui.ViewContent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A picture and its label. */
@StyleSheet("context://frontend/studio.css")
@StyleSheet("context://frontend/gallery.css")
final class PictureView extends Div implements ViewContent {
    private final UUID owner;
    private final transient Gallery gallery;
    private final transient Transfers transfers;
    private final transient PhotoShelf photos;
    private final transient Labels labels;
    private final transient Shares shares;
    private final transient Bin bin;
    private final transient Albums albums;
    private final transient Search search;
    private transient Filter filter = Filter.ALL;
    private transient @Nullable Picture picture;

    PictureView(
            Accounts accounts,
            Gallery gallery,
            Albums albums,
            Search search,
            Bin bin,
            Transfers transfers,
            PhotoShelf photos,
            Labels labels,
            Shares shares) {
        this.owner = accounts.current().orElseThrow().id();
        this.gallery = gallery;
        this.albums = albums;
        this.search = search;
        this.bin = bin;
        this.transfers = transfers;
        this.photos = photos;
        this.labels = labels;
        this.shares = shares;
        addClassNames("result", "wrap");
    }

    @Override
    public String title() {
        var shown = picture;
        return "Candia · "
                + (shown == null ? getTranslation("gallery.title") : Labels.title(shown.title(), this::getTranslation));
    }

    @Override
    public void enter(BeforeEnterEvent event) {
        filter = Filter.of(event.getLocation().getQueryParameters().getParameters());
        picture = event.getRouteParameters()
                .get("id")
                .flatMap(RouteId::parse)
                .flatMap(id -> gallery.find(id, owner))
                .orElse(null);
        removeAll();
        if (picture == null) {
            showAbsent();
        } else {
            show(picture);
        }
    }

    Optional<UUID> shown() {
        return Optional.ofNullable(picture).map(Picture::id);
    }

    private void show(Picture picture) {
        var compare =
                new Compare(PictureAddress.picture(picture.id()), Labels.title(picture.title(), this::getTranslation));
        photos.find(picture.photo(), owner).ifPresent(photo -> compare.setPhoto(PictureAddress.photo(photo.id())));
        compare.setSizes(LargeView.sizes(picture), LargeView.place(picture));
        compare.leaveSwipesToOthers();
        boolean there = gallery.isThere(picture);
        var frame = there ? new Div(compare) : new Div(missing());
        frame.addClassName("framed");
        frame.getStyle().set("--ratio", Double.toString((double) picture.width() / picture.height()));
        var title = new TitleField(picture.title(), Gallery.MAX_TITLE, name -> {
            gallery.rename(picture.id(), owner, name);
            var kept = asItIs(picture).title();
            compare.setTitle(Labels.title(kept, this::getTranslation));
            return kept;
        });
        var note = new NoteField(picture.note(), text -> {
            gallery.annotate(picture.id(), owner, text);
            return asItIs(picture).note();
        });
        var label = new Div(title, new MatLabel(picture, labels, owner), note, actions(picture, there));
        label.add(
                more(picture),
                new PictureFacts(picture, parts(picture), labels.styles(picture.style(), owner)),
                delete(picture));
        label.addClassName("label-column");
        var left = new Div(frame);
        left.addClassName("left");
        add(turn(picture), left, label);
    }

    private Component missing() {
        var title = new H2(getTranslation("studio.picture.missing.title"));
        var text = new Paragraph(getTranslation("studio.picture.missing.text"));
        var missing = new Div(Icon.WARNING.create(), title, text);
        missing.addClassName("missing");
        missing.getElement().setAttribute("role", "alert");
        return missing;
    }

    private Component turn(Picture picture) {
        return new Turn(
                BackLink.to(filter, albums, owner, this::getTranslation),
                search.beside(picture.id(), owner, filter, getLocale()),
                BackLink.query(filter),
                id -> gallery.find(id, owner));
    }

    private Component more(Picture picture) {
        var album = button(Icon.ALBUM, "studio.picture.album");
        album.addClassNames("text", "compact");
        album.addClickListener(event -> new AlbumDialog(
                        albums,
                        owner,
                        List.of(picture.id()),
                        chosen -> Notification.show(getTranslation("gallery.album.added", chosen.title())))
                .open());
        var favourite = button(Icon.HEART, "gallery.favourite");
        favourite.addClassNames("text", "compact", "favourite");
        favourite.getElement().setAttribute("aria-pressed", Boolean.toString(picture.favourite()));
        favourite.addClickListener(event -> {
            boolean now = !asItIs(picture).favourite();
            gallery.favour(List.of(picture.id()), owner, now);
            favourite.getElement().setAttribute("aria-pressed", Boolean.toString(now));
        });
        var photo = button(Icon.IMAGE, "studio.picture.from");
        photo.addClassNames("text", "compact");
        photo.addClickListener(event -> paintFrom(picture));
        var more = new Div(album, favourite, photo);
        more.addClassName("more");
        return more;
    }

    private Component actions(Picture picture, boolean there) {
        var share = button(Icon.SHARE, "studio.picture.share");
        share.addClassName("primary");
        share.addClickListener(event -> ifStillThere(picture, found -> new ShareDialog(shares, found).open()));
        var download = button(Icon.DOWNLOAD, "studio.picture.download");
        download.addClickListener(event -> ifStillThere(picture, found -> new DownloadDialog(found).open()));
        share.setEnabled(there);
        download.setEnabled(there);
        var again = button(Icon.REPEAT, "studio.picture.again");
        again.addClickListener(event -> Handover.toStudio(
                Draft.of(picture.photo(), picture.style(), picture.settings()).withParts(parts(picture))));
        var actions = new Div(share, download, again);
        actions.addClassName("actions");
        return actions;
    }

    /** It becomes the photo in the studio; what else is chosen there stays. */
    private void paintFrom(Picture picture) {
        Background.<Optional<Photo>>run(
                this,
                () -> photos.ofPainting(picture.id(), owner),
                photo -> photo.ifPresentOrElse(this::paintFrom, this::showAbsent),
                failure -> Notification.show(getTranslation(PhotoShelf.sentence(failure))));
    }

    private void paintFrom(Photo photo) {
        if (isAttached()) {
            getUI().ifPresent(ui -> ui.navigate(
                    StudioView.class, QueryParameters.of("photo", photo.id().toString())));
        }
    }

    private Component delete(Picture picture) {
        var delete = button(Icon.TRASH, "studio.picture.delete");
        delete.addClassNames("danger", "compact");
        delete.addClickListener(event -> delete(picture.id()));
        var last = new Div(delete);
        last.addClassName("last");
        return last;
    }

    private Parts parts(Picture picture) {
        return transfers.parts(picture.transfer(), owner);
    }

    /** With the name that it has by now. */
    private Picture asItIs(Picture picture) {
        return gallery.find(picture.id(), owner).orElse(picture);
    }

    /** Another window may have deleted it meanwhile: then this one says so. */
    private void ifStillThere(Picture picture, Consumer<Picture> action) {
        gallery.find(picture.id(), owner).ifPresentOrElse(action, this::showAbsent);
    }

    private void showAbsent() {
        removeAll();
        add(new Absent("studio.picture.unknown", "pictures", "studio.picture.unknown.back"));
    }

    private void delete(UUID id) {
        getUI().ifPresent(ui -> {
            bin.put(List.of(id), owner);
            ui.navigate(BackLink.to(filter, albums, owner, this::getTranslation).getHref());
            Undo.offer(bin, List.of(id), owner);
        });
    }

    private NativeButton button(Icon icon, String key) {
        var button = new NativeButton();
        button.add(icon.create(), new Span(getTranslation(key)));
        button.addClassName("button");
        return button;
    }
}
