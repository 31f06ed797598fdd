package app.candia.share;

import app.candia.account.CommonPasswords;
import app.candia.gallery.Album;
import app.candia.gallery.AlbumDeleted;
import app.candia.gallery.Picture;
import app.candia.gallery.PictureDeleted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Share links and their terms. Whatever changes holds from the next request on. Thread-safe.
 *
 * <p>The database keeps tokens as they are, not their hashes: owners see and copy a link again whenever they like, and
 * whoever reads the database has the pictures anyway. Passwords are kept as hashes.
 */
@Service
public class Shares {
    static final int MIN_PASSWORD = 6;
    static final int MAX_PASSWORD = 200;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final PasswordEncoder passwords;
    private final CommonPasswords common;

    Shares(JdbcClient database, TransactionTemplate transaction, PasswordEncoder passwords, CommonPasswords common) {
        this.common = common;
        this.database = database;
        this.transaction = transaction;
        this.passwords = passwords;
    }

    /** The picture's link: the one it has, else a new one. */
    public ShareLink share(Picture picture) {
        return share("picture", picture.id(), picture.owner());
    }

    public Optional<ShareLink> of(Picture picture) {
        return find("picture", picture.id(), picture.owner());
    }

    /** The album's link: the one it has, else a new one. */
    public ShareLink share(Album album) {
        return share("album", album.id(), album.owner());
    }

    public Optional<ShareLink> of(Album album) {
        return find("album", album.id(), album.owner());
    }

    /** A link that shows what a revoked one showed; another token, and the usual terms. */
    ShareLink again(ShareLink link) {
        return link.picture() == null
                ? share("album", Objects.requireNonNull(link.album()), link.owner())
                : share("picture", link.picture(), link.owner());
    }

    /** Everything this owner shares, the latest first. */
    List<ShareLink> of(UUID owner) {
        return database.sql("select * from share_link where owner = ? order by created desc, token")
                .param(owner)
                .query(Shares::link)
                .list();
    }

    /** A link as it is now; empty alike for unknown, revoked and expired. */
    Optional<ShareLink> find(String token) {
        if (!Token.isPossible(token)) {
            return Optional.empty();
        }
        return database.sql("select * from share_link where token = ?")
                .param(token)
                .query(Shares::link)
                .optional()
                .filter(link -> !link.isExpired(Instant.now()));
    }

    /** Until when it works; null: for ever. */
    void expire(ShareLink link, @Nullable Instant when) {
        set(link, "expires", when == null ? null : when.atOffset(ZoneOffset.UTC));
    }

    /** How often it can still be opened; null: without limit. */
    void limit(ShareLink link, @Nullable Integer views) {
        set(link, "views_left", views);
    }

    void allow(ShareLink link, Permission permission, boolean allowed) {
        set(link, permission.code(), allowed);
    }

    /** Asks for this password from now on, also whoever was let in before; null: for none. */
    void protect(ShareLink link, @Nullable String password) {
        if (password != null && (password.length() < MIN_PASSWORD || password.length() > MAX_PASSWORD)) {
            throw new IllegalArgumentException("The page refuses passwords of this length.");
        }
        String hash = password == null ? null : passwords.encode(password);
        transaction.executeWithoutResult(_ -> {
            set(link, "password", hash);
            set(link, "tries", 0);
            database.sql("delete from share_pass where token = ?")
                    .param(link.token())
                    .update();
        });
    }

    /** Whether a password is among those that are tried first. */
    boolean isCommon(String password) {
        return common.isCommon(password);
    }

    /** The link stops working at once. */
    void revoke(ShareLink link) {
        database.sql("delete from share_link where token = ? and owner = ?")
                .params(link.token(), link.owner())
                .update();
    }

    /** All links of this owner stop working at once. */
    void revokeAll(UUID owner) {
        database.sql("delete from share_link where owner = ?").param(owner).update();
    }

    @EventListener
    void forget(PictureDeleted event) {
        database.sql("delete from share_link where picture = ?")
                .param(event.picture())
                .update();
    }

    @EventListener
    void forget(AlbumDeleted event) {
        database.sql("delete from share_link where album = ?")
                .param(event.album())
                .update();
    }

    private void set(ShareLink link, String column, @Nullable Object value) {
        database.sql("update share_link set " + column + " = :value where token = :token and owner = :owner")
                .param("value", value)
                .param("token", link.token())
                .param("owner", link.owner())
                .update();
    }

    private ShareLink share(String kind, UUID id, UUID owner) {
        return find(kind, id, owner).orElseGet(() -> {
            try {
                database.sql("insert into share_link (token, owner, " + kind + ", created) values (?, ?, ?, ?)")
                        .params(Token.random(), owner, id, Instant.now().atOffset(ZoneOffset.UTC))
                        .update();
            } catch (DuplicateKeyException _) {
                // shared on another page at the same moment
            }
            return find(kind, id, owner).orElseThrow();
        });
    }

    private Optional<ShareLink> find(String kind, UUID id, UUID owner) {
        return database.sql("select * from share_link where " + kind + " = ? and owner = ?")
                .params(id, owner)
                .query(Shares::link)
                .optional();
    }

    private static ShareLink link(ResultSet row, int number) throws SQLException {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        for (var permission : Permission.values()) {
            if (row.getBoolean(permission.code())) {
                permissions.add(permission);
            }
        }
        return new ShareLink(
                row.getString("token"),
                row.getObject("owner", UUID.class),
                row.getObject("picture", UUID.class),
                row.getObject("album", UUID.class),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("expires", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getString("password") != null,
                permissions,
                row.getInt("views"),
                row.getObject("views_left", Integer.class));
    }
}
