package app.candia.studio;

import app.candia.OnPostgres;
import org.junit.jupiter.api.Nested;

/** The tables of this room on PostgreSQL. */
class StudioOnPostgresTest {
    @Nested
    @OnPostgres
    class DraftsOnIt extends DraftsTest {}
}
