package app.candia.studio;

import app.candia.image.PictureReader;
import app.candia.image.UploadFolder;
import app.candia.style.Offers;
import app.candia.style.OwnStyles;
import app.candia.style.Style;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Opens what is asked about styles of one's own. */
@Component
class StyleDialogs {
    private final OwnStyles ownStyles;
    private final Offers offers;
    private final PictureReader reader;
    private final UploadFolder uploads;

    StyleDialogs(OwnStyles ownStyles, Offers offers, PictureReader reader, UploadFolder uploads) {
        this.ownStyles = ownStyles;
        this.offers = offers;
        this.reader = reader;
        this.uploads = uploads;
    }

    void bring(UUID owner, Consumer<Style> brought) {
        new OwnStyleDialog(ownStyles, uploads, reader, owner, brought).open();
    }

    /** @param changed called when the style has another name, is offered or is gone */
    void edit(Style style, UUID owner, Runnable changed) {
        new EditStyleDialog(ownStyles, offers, owner, style, changed).open();
    }
}
