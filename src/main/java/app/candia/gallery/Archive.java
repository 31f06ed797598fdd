package app.candia.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;

/** Pictures in one ZIP file. Thread-safe. */
@Service
class Archive {
    private final Gallery gallery;

    Archive(Gallery gallery) {
        this.gallery = gallery;
    }

    /**
     * Writes one after the other, so that memory does not depend on how many they are. They are stored as they are:
     * deflating a PNG again takes time and gains nothing. What does not hang any more is left out.
     */
    void write(List<UUID> pictures, UUID owner, OutputStream out) throws IOException {
        SavedName names = new SavedName();
        ZipOutputStream zip = new ZipOutputStream(out);
        for (UUID id : pictures) {
            Optional<Picture> picture = gallery.find(id, owner);
            if (picture.isPresent()) {
                write(picture.get(), names.next(picture.get().title(), ".png"), zip);
            }
        }
        zip.finish();
    }

    private void write(Picture picture, String name, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(picture.painted()));
        entry.setMethod(ZipEntry.STORED);
        CRC32 checksum = new CRC32();
        // what is stored says size and checksum before its bytes: they are read twice
        try (InputStream in = new CheckedInputStream(gallery.open(picture), checksum)) {
            entry.setSize(in.transferTo(OutputStream.nullOutputStream()));
        }
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        try (InputStream in = gallery.open(picture)) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }
}
