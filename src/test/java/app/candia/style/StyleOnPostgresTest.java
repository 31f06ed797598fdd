package app.candia.style;

import app.candia.OnPostgres;
import org.junit.jupiter.api.Nested;

/** The tables of this room on PostgreSQL. */
class StyleOnPostgresTest {
    @Nested
    @OnPostgres
    class OwnStylesOnIt extends OwnStylesTest {}

    @Nested
    @OnPostgres
    class OffersOnIt extends OffersTest {}
}
