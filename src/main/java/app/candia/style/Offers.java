package app.candia.style;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Own styles on their way to everybody: their owners offer them, an admin accepts or refuses. Thread-safe. */
@Service
public class Offers {
    /** Longer words to the owner are cut. */
    public static final int MAX_WORDS = 500;

    private final JdbcClient database;
    private final OwnStyles styles;

    Offers(JdbcClient database, OwnStyles styles) {
        this.database = database;
        this.styles = styles;
    }

    /** A style of this user, and how it stands. */
    public Optional<OwnStyle> find(String name, UUID owner) {
        return OwnStyles.id(name)
                .flatMap(id -> database.sql("select * from own_style where id = ? and owner = ?")
                        .params(id, owner)
                        .query(Offers::row)
                        .optional());
    }

    /** This user's styles that somebody else has to do with, or had. */
    public List<OwnStyle> of(UUID owner) {
        return database.sql("select * from own_style where owner = ? and offer <> 'NONE'")
                .param(owner)
                .query(Offers::row)
                .list();
    }

    /** Asks for a style to be shown to everybody. */
    public void offer(String name, UUID owner) {
        OwnStyles.id(name)
                .ifPresent(id -> database.sql("update own_style set offer = 'OFFERED', offered = ?,"
                                + " refusal = '' where id = ? and owner = ? and offer in ('NONE', 'REFUSED')")
                        .params(Instant.now().atOffset(ZoneOffset.UTC), id, owner)
                        .update());
    }

    /** Keeps a style to its owner again, accepted or not. */
    public void withdraw(String name, UUID owner) {
        OwnStyles.id(name)
                .ifPresent(id -> database.sql(
                                "update own_style set offer = 'NONE', refusal = '' where id = ? and owner = ?")
                        .params(id, owner)
                        .update());
    }

    /** What waits for an admin, the oldest first. */
    public List<OwnStyle> waiting() {
        return database.sql("select * from own_style where offer = 'OFFERED' order by offered, id")
                .query(Offers::row)
                .list();
    }

    /** What everybody can use, the latest first. */
    public List<OwnStyle> accepted() {
        return database.sql("select * from own_style where offer = 'ACCEPTED' order by offered desc, id")
                .query(Offers::row)
                .list();
    }

    /**
     * Shows an offered style to everybody.
     *
     * @return false if it was withdrawn, renamed or decided elsewhere meanwhile
     */
    public boolean accept(OwnStyle offered) {
        return decide(offered, Offer.ACCEPTED, "");
    }

    /** Leaves an offered or accepted style to its owner, with words for the owner; they may be empty. */
    public boolean refuse(OwnStyle offered, String words) {
        String line = words.strip();
        return decide(offered, Offer.REFUSED, line.substring(0, Math.min(line.length(), MAX_WORDS)));
    }

    /** The picture of a style that an admin was shown; JPEG; the caller closes it. */
    public Optional<InputStream> open(UUID id) throws IOException {
        Optional<OwnStyle> offered = database.sql(
                        "select * from own_style where id = ? and offer in ('OFFERED', 'ACCEPTED')")
                .param(id)
                .query(Offers::row)
                .optional();
        return offered.isEmpty()
                ? Optional.empty()
                : Optional.of(styles.open(offered.get().style()));
    }

    /** Of that name only: what was looked at is what is decided on. */
    private boolean decide(OwnStyle seen, Offer offer, String words) {
        return OwnStyles.id(seen.style().name())
                .filter(id -> database.sql("update own_style set offer = ?, refusal = ? where id = ? and title = ?"
                                        + " and offer in ('OFFERED', 'ACCEPTED')")
                                .params(offer.name(), words, id, seen.style().title(Locale.ENGLISH))
                                .update()
                        > 0)
                .isPresent();
    }

    private static OwnStyle row(ResultSet row, int number) throws SQLException {
        return new OwnStyle(
                OwnStyles.style(row.getObject("id", UUID.class), row.getString("title"), Style.Kind.OWN),
                row.getObject("owner", UUID.class),
                Offer.valueOf(row.getString("offer")),
                row.getString("refusal"));
    }
}
