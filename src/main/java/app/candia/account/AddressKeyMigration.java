package app.candia.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives accounts the key by which addresses that look the same are one, and lets the database hold it unique. Accounts
 * from before that look like an earlier one keep working: they have no key. Runs on H2 and on PostgreSQL.
 */
@Component
class AddressKeyMigration implements JavaMigration {
    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        try (Statement table = database.createStatement()) {
            table.execute("alter table account add column address_key varchar(64)");
            fill(database, keys(table));
            table.execute("alter table account add constraint account_address_key unique (address_key)");
        }
    }

    private static Map<String, String> keys(Statement table) throws SQLException {
        Map<String, String> keys = new HashMap<>();
        try (ResultSet accounts = table.executeQuery("select email from account order by created, id")) {
            while (accounts.next()) {
                String email = accounts.getString("email");
                keys.putIfAbsent(AddressKey.of(Accounts.normalised(email)), email);
            }
        }
        return keys;
    }

    private static void fill(Connection database, Map<String, String> keys) throws SQLException {
        try (PreparedStatement row = database.prepareStatement("update account set address_key = ? where email = ?")) {
            for (var key : keys.entrySet()) {
                row.setString(1, key.getKey());
                row.setString(2, key.getValue());
                row.execute();
            }
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("9");
    }

    @Override
    public String getDescription() {
        return "address key";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
