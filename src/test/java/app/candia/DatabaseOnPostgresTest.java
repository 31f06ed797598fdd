package app.candia;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said to run on PostgreSQL does, and what is not does not. */
class DatabaseOnPostgresTest {
    @Nested
    @ServerTest
    class Usual {
        @Autowired
        DataSource database;

        @Test
        void the_database_is_the_one_that_is_meant() throws SQLException {
            try (Connection connection = database.getConnection()) {
                assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(meant());
            }
        }

        String meant() {
            return "H2";
        }
    }

    @Nested
    @OnPostgres
    class Other extends Usual {
        @Override
        String meant() {
            return "PostgreSQL";
        }
    }
}
