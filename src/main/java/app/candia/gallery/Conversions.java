package app.candia.gallery;

import app.candia.image.PictureWork;
import app.candia.image.SharedWork;
import app.candia.image.StoredPicture;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Pictures in the kind and size that somebody downloads. Each is written to a temporary file first, so that a slow
 * connection holds no memory and no place among those who work on pictures. Requests for the same file share it as long
 * as it is being sent. Thread-safe.
 */
@Component
class Conversions {
    private static final int BUFFER = 1 << 16;

    private record Key(UUID picture, Download download) {}

    private static final class Entry {
        int users;
        volatile @Nullable FileChannel file;
    }

    private final Copies copies;
    private final SharedWork<Key, FileChannel> work;
    private final Map<Key, Entry> entries = new HashMap<>();

    Conversions(Copies copies, PictureWork work) {
        this.copies = copies;
        this.work = new SharedWork<>(work);
    }

    /** Bytes of a converted picture. */
    interface Bytes {
        long size() throws IOException;

        void sendTo(OutputStream out) throws IOException;
    }

    /** What is to be done with the bytes. */
    interface Use {
        void accept(Bytes bytes) throws IOException;
    }

    /** @throws app.candia.image.PicturesBusyException before the bytes are used */
    void convert(Picture picture, Download download, Use use) throws IOException {
        var key = new Key(picture.id(), download);
        Entry entry = enter(key);
        try {
            FileChannel known = entry.file;
            FileChannel file = known == null
                    ? work.get(key, pixels(picture, download), () -> make(entry, picture, download))
                    : known;
            use.accept(bytes(file));
        } finally {
            leave(key, entry);
        }
    }

    private synchronized Entry enter(Key key) {
        Entry entry = entries.computeIfAbsent(key, _ -> new Entry());
        entry.users++;
        return entry;
    }

    private synchronized void leave(Key key, Entry entry) throws IOException {
        entry.users--;
        if (entry.users == 0) {
            entries.remove(key);
            if (entry.file != null) {
                entry.file.close();
            }
        }
    }

    private FileChannel make(Entry entry, Picture picture, Download download) throws IOException {
        FileChannel known = entry.file;
        if (known != null) {
            return known;
        }
        FileChannel file = FileChannel.open(
                Files.createTempFile("candia-", ".download"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try (InputStream stored = copies.whole(picture)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
            download.write(StoredPicture.decode(stored), out);
            out.flush();
        } catch (Throwable failed) {
            file.close();
            throw failed;
        }
        entry.file = file;
        return file;
    }

    /** Files for print have 16 bits a channel. */
    private static long pixels(Picture picture, Download download) {
        long pixels = (long) picture.width() * picture.height();
        return download.kind().isForPrint() ? 2 * pixels : pixels;
    }

    private static Bytes bytes(FileChannel file) {
        return new Bytes() {
            @Override
            public long size() throws IOException {
                return file.size();
            }

            /** From a position of its own, since others send the same file. */
            @Override
            public void sendTo(OutputStream out) throws IOException {
                var buffer = ByteBuffer.allocate(BUFFER);
                for (long at = 0; file.read(buffer, at) > 0; buffer.clear()) {
                    out.write(buffer.array(), 0, buffer.position());
                    at += buffer.position();
                }
            }
        };
    }
}
