package app.candia.style;

import app.candia.image.PictureReader;
import app.candia.image.PictureWork;
import app.candia.image.Pictures;
import app.candia.image.StoredPicture;
import app.candia.image.UnreadablePictureException;
import app.candia.storage.Storage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Pictures that users brought as styles of their own; others see those that were accepted for all. Thread-safe. */
@Service
public class OwnStyles {
    private static final String PREFIX = "own:";
    private static final int MAX_TITLE = 80;

    /** As large as a style is kept, in pixels of the longer side; what is finer in a larger picture is paint. */
    public static final int LONG_SIDE = 2048;

    private static final float QUALITY = 0.95f;
    private static final int SMALL = 640;
    private static final float SMALL_QUALITY = 0.85f;

    private final PictureReader reader;
    private final PictureWork work;
    private final Storage storage;
    private final JdbcClient database;

    OwnStyles(PictureReader reader, PictureWork work, Storage storage, JdbcClient database) {
        this.reader = reader;
        this.work = work;
        this.storage = storage;
        this.database = database;
    }

    /** Reads an uploaded file to find out whether it can be a style. */
    public void check(Path file) throws UnreadablePictureException, IOException {
        work.run(0, () -> reader.read(file));
    }

    /** Cleans an uploaded file and keeps it as a style of this user. */
    public Style add(UUID owner, Path file, String title) throws UnreadablePictureException, IOException {
        return work.run(0, () -> keep(owner, file, title));
    }

    private Style keep(UUID owner, Path file, String title) throws UnreadablePictureException, IOException {
        BufferedImage picture = Pictures.fit(reader.read(file), LONG_SIDE);
        UUID id = UUID.randomUUID();
        String cut = cut(title.strip());
        boolean kept = false;
        try {
            storage.put(whole(id), out -> Pictures.writeJpeg(picture, QUALITY, out));
            storage.put(small(id), out -> Pictures.writeJpeg(Pictures.fit(picture, SMALL), SMALL_QUALITY, out));
            database.sql("insert into own_style (id, owner, title, added) values (?, ?, ?, ?)")
                    .params(id, owner, cut, Instant.now().atOffset(ZoneOffset.UTC))
                    .update();
            kept = true;
        } finally {
            if (!kept) {
                storage.delete(folder(id));
            }
        }
        return style(id, cut, Style.Kind.OWN);
    }

    /** The latest first. */
    public List<Style> of(UUID owner) {
        return database.sql("select id, title from own_style where owner = ? order by added desc, id")
                .param(owner)
                .query((row, _) -> style(row.getObject("id", UUID.class), row.getString("title"), Style.Kind.OWN))
                .list();
    }

    /** What others brought and everybody may use, the latest first. */
    public List<Style> ofOthers(UUID asker) {
        return database.sql("select id, title from own_style where owner <> ? and offer = 'ACCEPTED'"
                        + " order by offered desc, id")
                .param(asker)
                .query((row, _) -> style(row.getObject("id", UUID.class), row.getString("title"), Style.Kind.SHARED))
                .list();
    }

    /** A style of this user, or one that was accepted for all, by its name: {@code own:} and an id. */
    public Optional<Style> find(String name, UUID asker) {
        return id(name).flatMap(id -> database.sql(
                        "select id, title, owner from own_style where id = ? and (owner = ? or offer = 'ACCEPTED')")
                .params(id, asker)
                .query((row, _) -> style(
                        id,
                        row.getString("title"),
                        asker.equals(row.getObject("owner", UUID.class)) ? Style.Kind.OWN : Style.Kind.SHARED))
                .optional());
    }

    /** A style that was accepted for all. */
    public Optional<Style> findForAll(String name) {
        return id(name).flatMap(id -> database.sql("select title from own_style where id = ? and offer = 'ACCEPTED'")
                .param(id)
                .query((row, _) -> style(id, row.getString("title"), Style.Kind.SHARED))
                .optional());
    }

    /** Gives a style another name; everybody sees it under a new one only after it was accepted again. */
    public void rename(String name, UUID owner, String title) {
        String cut = cut(title.strip());
        id(name).ifPresent(id -> database.sql("update own_style set"
                        + " offer = case when offer = 'ACCEPTED' and title <> ? then 'OFFERED' else offer end,"
                        + " title = ? where id = ? and owner = ?")
                .params(cut, cut, id, owner)
                .update());
    }

    /** The picture for the engine. */
    public BufferedImage picture(Style style) throws IOException {
        try (InputStream in = open(style, OwnStyles::whole)) {
            return StoredPicture.decode(in);
        }
    }

    /** Whether there is a file that begins as a picture does. */
    public boolean isThere(Style style) {
        try (InputStream in = open(style, OwnStyles::whole)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** JPEG, at most 640 px, for a browser; the caller closes it. */
    public InputStream open(Style style) throws IOException {
        return open(style, OwnStyles::small);
    }

    /** Forgets the style and its bytes. What was painted after it stays. */
    public void delete(String name, UUID owner) throws IOException {
        Optional<UUID> id = id(name);
        if (id.isPresent()
                && database.sql("delete from own_style where id = ? and owner = ?")
                                .params(id.get(), owner)
                                .update()
                        > 0) {
            storage.delete(folder(id.get()));
        }
    }

    private InputStream open(Style style, Function<UUID, String> key) throws IOException {
        return StoredPicture.open(storage.open(key.apply(id(style.name()).orElseThrow())), style.name());
    }

    static Style style(UUID id, String title, Style.Kind kind) {
        return new Style(PREFIX + id, Map.of("en", title), Map.of(), kind, "", "");
    }

    static Optional<UUID> id(String name) {
        if (!name.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(name.substring(PREFIX.length())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String cut(String title) {
        if (title.length() <= MAX_TITLE) {
            return title;
        }
        return title.substring(0, Character.isHighSurrogate(title.charAt(MAX_TITLE - 1)) ? MAX_TITLE - 1 : MAX_TITLE);
    }

    private static String folder(UUID id) {
        return "own-styles/" + id;
    }

    private static String whole(UUID id) {
        return folder(id) + "/style.jpg";
    }

    private static String small(UUID id) {
        return folder(id) + "/small.jpg";
    }
}
