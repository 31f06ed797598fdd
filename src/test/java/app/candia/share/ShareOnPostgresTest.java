package app.candia.share;

import app.candia.OnPostgres;
import org.junit.jupiter.api.Nested;

/** The tables of this room on PostgreSQL. */
class ShareOnPostgresTest {
    @Nested
    @OnPostgres
    class SharesOnIt extends SharesTest {}

    @Nested
    @OnPostgres
    class DoorkeeperOnIt extends DoorkeeperTest {}
}
