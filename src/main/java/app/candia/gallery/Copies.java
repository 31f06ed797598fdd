package app.candia.gallery;

import app.candia.image.MissingPictureException;
import app.candia.image.PictureWork;
import app.candia.image.Pictures;
import app.candia.image.PicturesBusyException;
import app.candia.image.SharedWork;
import app.candia.image.StoredPicture;
import app.candia.storage.Storage;
import app.candia.transfer.TransferFinished;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** A picture's bytes: the picture itself, and its reduced copies, made once and kept beside it. Thread-safe. */
@Component
class Copies {
    private static final Logger log = LoggerFactory.getLogger(Copies.class);

    private final PictureTable table;
    private final Storage storage;
    private final PictureWork work;
    private final SharedWork<String, Boolean> missing;

    Copies(PictureTable table, Storage storage, PictureWork work) {
        this.table = table;
        this.storage = storage;
        this.work = work;
        this.missing = new SharedWork<>(work);
    }

    InputStream whole(Picture picture) throws IOException {
        String key = table.folder(picture.id()) + "/picture.png";
        return StoredPicture.open(storage.open(key), key);
    }

    InputStream open(Picture picture, Copy copy) throws IOException {
        String key = key(picture, copy);
        try {
            return StoredPicture.open(storage.open(key), key);
        } catch (MissingPictureException notMadeYetOrDamaged) {
            missing.get(key, pixels(picture), () -> make(picture, List.of(copy)));
            return StoredPicture.open(storage.open(key), key);
        }
    }

    /** So that nobody waits for them later. */
    @TransactionalEventListener(fallbackExecution = true)
    void make(TransferFinished event) {
        table.select("where transfer = ?", event.transfer().id()).forEach(picture -> {
            try {
                work.run(
                        pixels(picture),
                        () -> make(picture, Copy.of(picture, Copy.FOR_BROWSERS).toList()));
            } catch (IOException | PicturesBusyException | OutOfMemoryError e) {
                log.warn(
                        "The copies of picture {} are left until somebody asks for them: {}",
                        picture.id(),
                        e.toString());
            }
        });
    }

    /** The largest first, each from the one before. */
    private boolean make(Picture picture, List<Copy> copies) throws IOException {
        BufferedImage larger;
        try (InputStream in = whole(picture)) {
            larger = StoredPicture.decode(in);
        }
        for (Copy copy : copies.reversed()) {
            BufferedImage reduced = Pictures.fit(larger, copy.longSide());
            storage.put(key(picture, copy), out -> copy.write(reduced, out));
            larger = reduced;
        }
        return true;
    }

    private static long pixels(Picture picture) {
        return (long) picture.width() * picture.height();
    }

    private String key(Picture picture, Copy copy) {
        return table.folder(picture.id()) + "/" + copy.file();
    }
}
