package app.candia.studio;

import app.candia.gallery.Picture;
import app.candia.image.PictureReader;
import app.candia.image.UnreadablePictureException;
import app.candia.image.UploadFolder;
import app.candia.photo.Photo;
import app.candia.style.Style;
import app.candia.ui.Background;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The studio's photo: brought, or chosen among those used before and the paintings. */
final class PhotoPart {
    /**
     * Who hears of a photo.
     *
     * @param brought what has come; whoever brought it may have left the page by now
     * @param chosen what is to be painted
     * @param complain a sentence why not
     */
    record Chosen(Consumer<Photo> brought, Consumer<Photo> chosen, Consumer<String> complain) {}

    private final PhotoShelf shelf;
    private final UUID owner;
    private final Chosen chosen;
    private final PhotoPlace place;
    private final Div others = new Div();

    /** What was chosen last, while it is being prepared. */
    private @Nullable Object latest;

    /** @param longSide pixels of a photo that are of use */
    PhotoPart(PhotoShelf shelf, UUID owner, Chosen chosen, UploadFolder uploads, PictureReader reader, int longSide) {
        this.shelf = shelf;
        this.owner = owner;
        this.chosen = chosen;
        place = new PhotoPlace(new PictureDrop(uploads, reader, longSide, this::keep), this::use, this::offerAll);
        others.addClassName("desktop-only");
    }

    /** The photo, or where to put one. */
    Component place() {
        return place;
    }

    /** Those used before, where there is room for them beside it. */
    Component others() {
        return others;
    }

    Optional<Photo> find(@Nullable UUID id) {
        return shelf.find(id, owner);
    }

    /** @param styles it is to be painted in */
    void show(@Nullable Photo photo, List<Style> styles) {
        var used = shelf.recent(owner, photo == null ? null : photo.id());
        boolean more = shelf.hasPaintings(owner);
        place.show(photo, styles, used, more);
        others.removeAll();
        if (photo != null) {
            others.add(new UsedPhotos(used, more, this::use, this::offerAll));
        }
    }

    /** Of a photo on its way and another that is chosen, the chosen one counts. */
    void cancelUpload() {
        place.cancelUpload();
    }

    private void use(Photo photo) {
        latest = null;
        place.cancelUpload();
        chosen.chosen.accept(photo);
    }

    private void use(Picture painting) {
        var choice = new Object();
        latest = choice;
        Background.<Optional<Photo>>run(
                place,
                () -> shelf.ofPainting(painting.id(), owner),
                photo -> {
                    if (latest == choice) {
                        photo.ifPresentOrElse(this::use, () -> complain("studio.picture.unknown.title"));
                    }
                },
                failure -> complain(PhotoShelf.sentence(failure)));
    }

    private void complain(String key) {
        chosen.complain.accept(place.getTranslation(key));
    }

    private void offerAll() {
        new PhotoDialog(shelf.all(owner), shelf.paintings(owner), this::use, this::use).open();
    }

    private Runnable keep(Incoming incoming, String name) throws UnreadablePictureException, IOException {
        try (incoming) {
            var photo = shelf.add(owner, incoming, name);
            chosen.brought.accept(photo);
            return () -> {
                if (place.isAttached()) {
                    chosen.chosen.accept(photo);
                }
            };
        }
    }
}
