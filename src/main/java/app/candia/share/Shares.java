package app.candia.share;

import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.gallery.PictureDeleted;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Share links. Thread-safe.
 *
 * <p>The database keeps tokens as they are, not their hashes: owners see and copy a link again whenever they like, and
 * whoever reads the database has the pictures anyway.
 */
@Service
public class Shares {
    private static final int TOKEN_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Gallery gallery;

    Shares(JdbcClient database, Gallery gallery) {
        this.database = database;
        this.gallery = gallery;
    }

    /** The picture's link: the one it has, else a new one. */
    public ShareLink share(Picture picture) {
        return of(picture).orElseGet(() -> {
            try {
                return insert(picture);
            } catch (DuplicateKeyException _) {
                // shared on another page at the same moment
                return of(picture).orElseThrow();
            }
        });
    }

    public Optional<ShareLink> of(Picture picture) {
        return database.sql("select token, picture, created from share_link where picture = ?")
                .param(picture.id())
                .query(Shares::link)
                .optional();
    }

    /** The link stops working at once. */
    public void revoke(UUID picture, UUID owner) {
        database.sql("delete from share_link where picture = ? and owner = ?")
                .params(picture, owner)
                .update();
    }

    /** The picture that a token shows; empty alike for unknown, revoked and deleted. */
    public Optional<Picture> open(String token) {
        return database.sql("select picture, owner from share_link where token = ?")
                .param(token)
                .query((row, _) ->
                        gallery.find(row.getObject("picture", UUID.class), row.getObject("owner", UUID.class)))
                .optional()
                .flatMap(picture -> picture);
    }

    @EventListener
    void forget(PictureDeleted event) {
        database.sql("delete from share_link where picture = ?")
                .param(event.picture())
                .update();
    }

    private ShareLink insert(Picture picture) {
        byte[] bits = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bits);
        var link = new ShareLink(
                Base64.getUrlEncoder().withoutPadding().encodeToString(bits),
                picture.id(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        database.sql("insert into share_link (token, picture, owner, created) values (?, ?, ?, ?)")
                .params(
                        link.token(),
                        picture.id(),
                        picture.owner(),
                        link.created().atOffset(ZoneOffset.UTC))
                .update();
        return link;
    }

    private static ShareLink link(ResultSet row, int number) throws SQLException {
        return new ShareLink(
                row.getString("token"),
                row.getObject("picture", UUID.class),
                row.getObject("created", OffsetDateTime.class).toInstant());
    }
}
