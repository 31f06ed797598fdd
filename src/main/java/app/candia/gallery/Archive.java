package app.candia.gallery;

import app.candia.image.MissingPictureException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Pictures in one ZIP file. Thread-safe. */
@Service
class Archive {
    private static final Logger log = LoggerFactory.getLogger(Archive.class);

    /** The name and the first line of a text file. */
    record Missing(String file, String text) {}

    private final Gallery gallery;

    Archive(Gallery gallery) {
        this.gallery = gallery;
    }

    /**
     * Writes one after the other, so that memory does not depend on how many they are. They are stored as they are:
     * deflating a PNG again takes time and gains nothing. What does not hang any more is left out.
     *
     * @param missing about pictures whose files are missing: the name of a text file that lists them, and its first
     *     line
     */
    void write(List<UUID> pictures, UUID owner, Missing missing, OutputStream out) throws IOException {
        List<String> lost = new ArrayList<>();
        SavedName names = new SavedName();
        ZipOutputStream zip = new ZipOutputStream(out);
        for (UUID id : pictures) {
            Optional<Picture> picture = gallery.find(id, owner);
            if (picture.isPresent()) {
                String name = names.next(picture.get().title(), ".png");
                try {
                    write(picture.get(), name, zip);
                } catch (MissingPictureException e) {
                    log.warn("{}", e.getMessage());
                    lost.add(name);
                }
            }
        }
        if (!lost.isEmpty()) {
            zip.putNextEntry(new ZipEntry(missing.file()));
            zip.write((missing.text() + "\n\n" + String.join("\n", lost) + "\n").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
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
