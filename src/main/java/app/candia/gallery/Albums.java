package app.candia.gallery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Albums of a user. Every question names the asker: other people's albums do not exist for them. Pictures in the bin
 * keep their places and hang there again when they are restored. Thread-safe.
 */
@Service
public class Albums {
    /** Longer titles are cut. */
    public static final int MAX_TITLE = 80;

    /** Columns of an album; the chosen cover counts only while it hangs in it. */
    private static final String SELECT = """
            select id, owner, title,
                (select count(*) from album_picture join picture on picture.id = album_picture.picture
                    where album_picture.album = album.id and picture.binned is null) as size,
                coalesce(
                    (select picture.id from album_picture join picture on picture.id = album_picture.picture
                        where album_picture.album = album.id and picture.id = album.cover and picture.binned is null),
                    (select picture.id from album_picture join picture on picture.id = album_picture.picture
                        where album_picture.album = album.id and picture.binned is null
                        order by album_picture.place limit 1)) as front
            from album\s""";

    private final JdbcClient database;
    private final PictureTable pictures;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Albums(
            JdbcClient database,
            PictureTable pictures,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.database = database;
        this.pictures = pictures;
        this.transaction = transaction;
        this.events = events;
    }

    /** Makes an empty album. */
    public Album create(UUID owner, String title) {
        UUID id = UUID.randomUUID();
        database.sql("insert into album (id, owner, title, created) values (?, ?, ?, ?)")
                .params(id, owner, Lines.line(title, MAX_TITLE), Instant.now().atOffset(ZoneOffset.UTC))
                .update();
        return find(id, owner).orElseThrow();
    }

    public Optional<Album> find(UUID id, UUID owner) {
        return database.sql(SELECT + "where id = ? and owner = ?")
                .params(id, owner)
                .query(Albums::album)
                .optional();
    }

    /** The latest first. */
    public List<Album> of(UUID owner) {
        return database.sql(SELECT + "where owner = ? order by created desc, id")
                .param(owner)
                .query(Albums::album)
                .list();
    }

    /** What hangs in it, in its order. */
    public List<Picture> pictures(Album album) {
        return pictures.select(
                "join album_picture on album_picture.picture = picture.id where album_picture.album = ?"
                        + " and picture.owner = ? and picture.binned is null order by album_picture.place",
                album.id(),
                album.owner());
    }

    /** One that hangs in it. */
    public Optional<Picture> picture(Album album, UUID picture) {
        return pictures
                .select(
                        "join album_picture on album_picture.picture = picture.id where album_picture.album = ?"
                                + " and picture.id = ? and picture.owner = ? and picture.binned is null",
                        album.id(),
                        picture,
                        album.owner())
                .stream()
                .findFirst();
    }

    public void rename(UUID id, UUID owner, String title) {
        database.sql("update album set title = ? where id = ? and owner = ?")
                .params(Lines.line(title, MAX_TITLE), id, owner)
                .update();
    }

    /** Hangs pictures after those that hang there; one that does already stays where it is. */
    public void add(UUID id, UUID owner, Collection<UUID> added) {
        change(id, owner, all -> {
            Set<UUID> hanging = hanging(owner);
            added.stream()
                    .filter(hanging::contains)
                    .filter(picture -> !all.contains(picture))
                    .forEach(all::add);
        });
    }

    /** Takes pictures out of it; they stay in the gallery. */
    public void remove(UUID id, UUID owner, Collection<UUID> removed) {
        change(id, owner, all -> all.removeAll(removed));
    }

    /** Hangs a picture at another place among those that hang there, counted from 0. */
    public void move(UUID id, UUID owner, UUID picture, int place) {
        change(id, owner, all -> {
            List<UUID> hanging = all.stream().filter(hanging(owner)::contains).toList();
            if (hanging.contains(picture)) {
                int there = all.indexOf(hanging.get(Math.clamp(place, 0, hanging.size() - 1)));
                all.remove(picture);
                all.add(there, picture);
            }
        });
    }

    /** Moves pictures one place to the front (-1) or to the end (1), as far as there is room. */
    public void shift(UUID id, UUID owner, Collection<UUID> pictures, int by) {
        change(id, owner, all -> {
            List<UUID> before = all.stream().filter(hanging(owner)::contains).toList();
            List<UUID> after = new ArrayList<>(before);
            for (UUID picture : by < 0 ? before : before.reversed()) {
                int from = after.indexOf(picture);
                int to = from + by;
                boolean room = to >= 0 && to < after.size() && !pictures.contains(after.get(to));
                if (pictures.contains(picture) && room) {
                    Collections.swap(after, from, to);
                }
            }
            // what lies in the bin stays where it is
            List<Integer> places = before.stream().map(all::indexOf).toList();
            for (int i = 0; i < places.size(); i++) {
                all.set(places.get(i), after.get(i));
            }
        });
    }

    /** Chooses the cover. */
    public void cover(UUID id, UUID owner, UUID picture) {
        database.sql("update album set cover = ? where id = ? and owner = ?"
                        + " and exists (select 1 from album_picture where album = ? and picture = ?)")
                .params(picture, id, owner, id, picture)
                .update();
    }

    /** Deletes the album; its pictures stay in the gallery. */
    public void delete(UUID id, UUID owner) {
        transaction.executeWithoutResult(_ -> {
            if (find(id, owner).isPresent()) {
                events.publishEvent(new AlbumDeleted(id));
                database.sql("delete from album where id = ?").param(id).update();
            }
        });
    }

    /** What is to be done with the pictures of an album, those in the bin included. */
    private interface Change {
        void to(List<UUID> pictures);
    }

    /** One change after the other: an album has one order. */
    private void change(UUID id, UUID owner, Change change) {
        transaction.executeWithoutResult(_ -> {
            Optional<UUID> locked = database.sql("select id from album where id = ? and owner = ? for update")
                    .params(id, owner)
                    .query(UUID.class)
                    .optional();
            if (locked.isEmpty()) {
                return;
            }
            List<UUID> before = database.sql("select picture from album_picture where album = ? order by place")
                    .param(id)
                    .query((row, _) -> row.getObject("picture", UUID.class))
                    .list();
            List<UUID> after = new ArrayList<>(before);
            change.to(after);
            if (!after.equals(before)) {
                write(id, after);
            }
        });
    }

    private void write(UUID album, List<UUID> all) {
        database.sql("delete from album_picture where album = ?").param(album).update();
        for (int place = 0; place < all.size(); place++) {
            database.sql("insert into album_picture (album, picture, place) values (?, ?, ?)")
                    .params(album, all.get(place), place)
                    .update();
        }
    }

    private Set<UUID> hanging(UUID owner) {
        return database.sql("select id from picture where owner = ? and " + PictureTable.HANGS)
                .param(owner)
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
    }

    private static Album album(ResultSet row, int number) throws SQLException {
        @Nullable UUID front = row.getObject("front", UUID.class);
        return new Album(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                row.getString("title"),
                front,
                row.getInt("size"));
    }
}
