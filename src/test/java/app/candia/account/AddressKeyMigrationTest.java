package app.candia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;

/** Accounts from before the key. */
class AddressKeyMigrationTest {
    @Test
    void accounts_get_their_keys_and_one_that_looks_like_an_earlier_one_gets_none() throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:keys");
                Statement table = database.createStatement()) {
            table.execute("create table account (id int, email varchar(254) unique, created timestamp)");
            table.execute("insert into account values (1, 'maria@example.org', '2026-01-01 00:00:00'),"
                    + " (2, 'mаria@example.org', '2026-01-02 00:00:00'),"
                    + " (3, 'νίκος@example.org', '2026-01-03 00:00:00')");

            new AddressKeyMigration().migrate(new On(database));

            Map<Integer, String> keys = new HashMap<>();
            try (ResultSet accounts = table.executeQuery("select id, address_key from account")) {
                while (accounts.next()) {
                    keys.put(accounts.getInt(1), String.valueOf(accounts.getString(2)));
                }
            }
            assertThat(keys)
                    .containsEntry(1, AddressKey.of("maria@example.org"))
                    .containsEntry(2, "null")
                    .containsEntry(3, AddressKey.of("νίκος@example.org"));
        }
    }

    private record On(Connection connection) implements Context {
        @Override
        public Configuration getConfiguration() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Connection getConnection() {
            return connection;
        }
    }
}
