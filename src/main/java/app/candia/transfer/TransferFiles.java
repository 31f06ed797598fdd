package app.candia.transfer;

import app.candia.image.Pictures;
import app.candia.image.StoredPicture;
import app.candia.nst.Checkpoint;
import app.candia.storage.Storage;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a transfer keeps in the storage: previews and a checkpoint while it is open, then the picture. */
@Component
class TransferFiles {
    private static final Logger log = LoggerFactory.getLogger(TransferFiles.class);

    /** More than a page shows. */
    private static final int PREVIEW = 1024;

    private static final float PREVIEW_QUALITY = 0.85f;

    /** A page may still ask for a preview that has just been followed by others. */
    private static final int PREVIEWS_KEPT = 5;

    private final Storage storage;

    TransferFiles(Storage storage) {
        this.storage = storage;
    }

    void putPreview(UUID transfer, int number, BufferedImage preview) throws IOException {
        storage.put(
                previewKey(transfer, number),
                out -> Pictures.writeJpeg(Pictures.fit(preview, PREVIEW), PREVIEW_QUALITY, out));
        storage.delete(previewKey(transfer, number - PREVIEWS_KEPT));
    }

    Optional<InputStream> openPreview(UUID transfer, int number) throws IOException {
        Optional<InputStream> stored = number < 1 ? Optional.empty() : storage.open(previewKey(transfer, number));
        return stored.isEmpty() ? stored : Optional.of(StoredPicture.open(stored, previewKey(transfer, number)));
    }

    void putCheckpoint(UUID transfer, Checkpoint checkpoint) throws IOException {
        storage.put(checkpointKey(transfer), checkpoint::write);
    }

    /** The last checkpoint, or null if there is none that can be read. */
    @Nullable
    Checkpoint checkpoint(UUID transfer) throws IOException {
        Optional<InputStream> stored = storage.open(checkpointKey(transfer));
        if (stored.isEmpty()) {
            return null;
        }
        try (InputStream in = new BufferedInputStream(stored.get())) {
            return Checkpoint.read(in);
        } catch (IOException e) {
            log.warn("Transfer {} begins again, since its checkpoint can't be read.", transfer, e);
            return null;
        }
    }

    /** @return the key of the picture; the same each time */
    String putPicture(UUID transfer, BufferedImage picture) throws IOException {
        String key = pictureFolder(transfer) + "/picture.png";
        storage.put(key, out -> Pictures.writePng(picture, out));
        return key;
    }

    void deletePicture(UUID transfer) {
        delete(pictureFolder(transfer));
    }

    /** Deletes what a sketch that is done has no use for: all but its last preview. */
    void tidySketch(UUID transfer, int last) {
        delete(checkpointKey(transfer));
        for (int number = Math.max(1, last - PREVIEWS_KEPT); number < last; number++) {
            delete(previewKey(transfer, number));
        }
    }

    /** Deletes what only an open transfer needs. */
    void tidy(UUID transfer) {
        delete(folder(transfer));
    }

    private void delete(String key) {
        try {
            storage.delete(key);
        } catch (IOException e) {
            log.warn("{} could not be deleted and takes space.", key, e);
        }
    }

    private static String folder(UUID transfer) {
        return "transfers/" + transfer;
    }

    private static String checkpointKey(UUID transfer) {
        return folder(transfer) + "/checkpoint";
    }

    private static String previewKey(UUID transfer, int number) {
        return folder(transfer) + "/preview-" + number + ".jpg";
    }

    private static String pictureFolder(UUID transfer) {
        return "pictures/" + transfer;
    }
}
