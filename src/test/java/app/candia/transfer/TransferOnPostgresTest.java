package app.candia.transfer;

import app.candia.OnPostgres;
import org.junit.jupiter.api.Nested;

/** The tables of this room on PostgreSQL. */
class TransferOnPostgresTest {
    @Nested
    @OnPostgres
    class TransfersOnIt extends TransfersTest {}
}
