package app.candia.share;

import app.candia.account.HashingBusyException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets visitors in: counts them, tries their passwords, and gives passes to those who came in by the door. All of it is
 * in the database, so that neither a restart nor a second server gives more tries or views. Thread-safe.
 */
@Service
class Doorkeeper {
    /** Wrong passwords for a link within {@link #PAUSE}. */
    static final int TRIES = 5;

    static final Duration PAUSE = Duration.ofMinutes(15);

    /** How long a visitor who was let in may look around. */
    static final Duration VISIT = Duration.ofHours(1);

    /** Instead of a hash where no password is asked for. */
    private static final String NONE = "";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final PasswordEncoder passwords;

    Doorkeeper(JdbcClient database, TransactionTemplate transaction, PasswordEncoder passwords) {
        this.database = database;
        this.transaction = transaction;
        this.passwords = passwords;
    }

    /** What a visitor at the door is told. */
    sealed interface Answer {
        /** Come in. */
        record Pass(String pass) implements Answer {}

        /** Another password, please. */
        record Wrong(int triesLeft) implements Answer {}

        /** Too many passwords were tried. */
        record Later(Duration pause) implements Answer {}

        /** The server compares as many passwords as it may; no try was taken. */
        record Busy() implements Answer {}

        /** Somebody else had the last view. */
        record Gone() implements Answer {}
    }

    /** Whether who holds this pass, or none, sees what the link shows. */
    boolean lets(ShareLink link, @Nullable String pass) {
        return !link.isGuarded() || (pass != null && isValid(link, pass));
    }

    /** Somebody opened a link that has no door. */
    void count(ShareLink link) {
        countDown(link, NONE);
    }

    /** Somebody knocks at the door of a link. */
    Answer enter(ShareLink link, String password) {
        if (link.isUsedUp()) {
            return new Answer.Gone();
        }
        String hash = hash(link);
        return refusal(link, password, hash).orElseGet(() -> pass(link, hash));
    }

    /**
     * A try is taken before the password is looked at, so that many at once are no more than one after another, and
     * given back if it was right.
     */
    private Optional<Answer> refusal(ShareLink link, String password, String hash) {
        if (hash.equals(NONE)) {
            return Optional.empty();
        }
        if (!takeTry(link)) {
            return Optional.of(new Answer.Later(pause(link)));
        }
        boolean right;
        try {
            right = password.length() <= Shares.MAX_PASSWORD && passwords.matches(password, hash);
        } catch (HashingBusyException _) {
            giveTryBack(link);
            return Optional.of(new Answer.Busy());
        }
        if (right) {
            giveTryBack(link);
            return Optional.empty();
        }
        int left = TRIES - tries(link);
        return Optional.of(left > 0 ? new Answer.Wrong(left) : new Answer.Later(pause(link)));
    }

    private void giveTryBack(ShareLink link) {
        database.sql("update share_link set tries = tries - 1 where token = ? and tries > 0")
                .param(link.token())
                .update();
    }

    private boolean takeTry(ShareLink link) {
        Instant now = Instant.now();
        return database.sql("""
                        update share_link set
                            tries = case when tries_since >= :recent then tries + 1 else 1 end,
                            tries_since = case when tries_since >= :recent then tries_since else :now end
                        where token = :token and (tries < :most or tries_since is null or tries_since < :recent)
                        """)
                        .param("recent", now.minus(PAUSE).atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("token", link.token())
                        .param("most", TRIES)
                        .update()
                > 0;
    }

    private Answer pass(ShareLink link, String hash) {
        String pass = Token.random();
        Instant now = Instant.now();
        boolean in = Boolean.TRUE.equals(transaction.execute(_ -> {
            if (!countDown(link, hash)) {
                return false;
            }
            database.sql("delete from share_pass where expires < ?")
                    .param(now.atOffset(ZoneOffset.UTC))
                    .update();
            database.sql("insert into share_pass (pass_hash, token, expires) values (?, ?, ?)")
                    .params(Token.hash(pass), link.token(), now.plus(VISIT).atOffset(ZoneOffset.UTC))
                    .update();
            return true;
        }));
        return in ? new Answer.Pass(pass) : new Answer.Gone();
    }

    /** @param hash the password's that was right a moment ago: the owner may just have set another */
    private boolean countDown(ShareLink link, String hash) {
        return database.sql("""
                        update share_link set views = views + 1, views_left = views_left - 1
                        where token = ? and (views_left is null or views_left > 0) and coalesce(password, '') = ?
                        """).params(link.token(), hash).update() > 0;
    }

    private boolean isValid(ShareLink link, String pass) {
        return database.sql("select count(*) from share_pass where pass_hash = ? and token = ? and expires > ?")
                        .params(Token.hash(pass), link.token(), Instant.now().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String hash(ShareLink link) {
        return database.sql("select coalesce(password, '') from share_link where token = ?")
                .param(link.token())
                .query(String.class)
                .optional()
                .orElse(NONE);
    }

    private int tries(ShareLink link) {
        return database.sql("select tries from share_link where token = ?")
                .param(link.token())
                .query(Integer.class)
                .optional()
                .orElse(TRIES);
    }

    private Duration pause(ShareLink link) {
        return database.sql("select tries_since from share_link where token = ?")
                .param(link.token())
                .query((row, _) -> row.getObject("tries_since", OffsetDateTime.class))
                .optional()
                .map(since -> Duration.between(Instant.now(), since.toInstant().plus(PAUSE)))
                .filter(Duration::isPositive)
                .orElse(PAUSE);
    }
}
