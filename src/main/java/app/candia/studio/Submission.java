package app.candia.studio;

import app.candia.photo.Photo;
import app.candia.photo.Photos;
import app.candia.style.OwnStyles;
import app.candia.style.StyleNames;
import app.candia.transfer.Sheet;
import app.candia.transfer.Sheets;
import app.candia.transfer.Transfer;
import app.candia.transfer.Transfers;
import app.candia.transfer.Variation;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Sends what is chosen to the queue, or says what is in the way. Thread-safe. */
@Service
class Submission {
    /** Nothing was sent. The message is the key of the sentence that says why. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        private final String key;

        RefusedException(String key) {
            super(key);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private final Photos photos;
    private final Transfers transfers;
    private final Sheets sheets;
    private final OwnStyles styles;

    Submission(Photos photos, Transfers transfers, Sheets sheets, OwnStyles styles) {
        this.photos = photos;
        this.transfers = transfers;
        this.sheets = sheets;
        this.styles = styles;
    }

    Transfer paint(Draft draft, UUID owner) throws RefusedException {
        var photo = photo(draft, owner);
        var missing = draft.missing();
        if (missing.isPresent()) {
            throw new RefusedException(missing.get());
        }
        checkStyles(draft.styles().stream(), owner);
        try {
            return transfers.submit(photo, draft.style(), draft.settings(), draft.parts());
        } catch (Transfers.TooManyException e) {
            throw new RefusedException("studio.limit");
        }
    }

    /** A contact sheet instead of a picture. */
    Sheet sketch(Draft draft, Sheet.Kind kind, List<Variation> cells, UUID owner) throws RefusedException {
        checkStyles(cells.stream().map(Variation::style), owner);
        try {
            return sheets.submit(photo(draft, owner), kind, draft.settings(), cells, draft.parts());
        } catch (Transfers.TooManyException e) {
            throw new RefusedException("studio.variations.limit");
        }
    }

    private Photo photo(Draft draft, UUID owner) throws RefusedException {
        if (draft.photo() == null) {
            throw new RefusedException("studio.missing.photo");
        }
        var photo = photos.find(draft.photo(), owner).orElseThrow(() -> new RefusedException("studio.photo.gone"));
        if (!photos.isThere(photo)) {
            throw new RefusedException("studio.photo.missing");
        }
        return photo;
    }

    private void checkStyles(Stream<String> names, UUID owner) throws RefusedException {
        var own = names.flatMap(name -> StyleNames.split(name).stream())
                .distinct()
                .flatMap(name -> styles.find(name, owner).stream());
        if (!own.allMatch(styles::isThere)) {
            throw new RefusedException("studio.style.missing");
        }
    }
}
