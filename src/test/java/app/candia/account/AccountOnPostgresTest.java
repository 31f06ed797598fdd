package app.candia.account;

import app.candia.OnPostgres;
import org.junit.jupiter.api.Nested;

/** The tables of this room on PostgreSQL. */
class AccountOnPostgresTest {
    @Nested
    @OnPostgres
    class AccountsOnIt extends AccountsTest {}

    @Nested
    @OnPostgres
    class LoginOnIt extends LoginTest {}
}
