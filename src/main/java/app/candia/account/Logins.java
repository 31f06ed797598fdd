package app.candia.account;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds accounts for those who log in, by the address they type. */
@Component
class Logins implements UserDetailsService {
    private static final String BY_EMAIL = "select id, password from account where email = ?";

    private final JdbcClient database;

    Logins(JdbcClient database) {
        this.database = database;
    }

    /** Also by an address as it was written before addresses were normalised. */
    @Override
    public UserDetails loadUserByUsername(String email) {
        return find(BY_EMAIL, email.strip().toLowerCase(Locale.ROOT))
                .or(() -> find(BY_EMAIL, Accounts.normalised(email)))
                .orElseThrow(Logins::unknown);
    }

    UserDetails load(UUID account) {
        return find("select id, password from account where id = ?", account).orElseThrow(Logins::unknown);
    }

    private Optional<Login> find(String sql, Object key) {
        return database.sql(sql)
                .param(key)
                .query((row, _) -> new Login(row.getObject("id", UUID.class), row.getString("password")))
                .optional();
    }

    private static UsernameNotFoundException unknown() {
        return new UsernameNotFoundException("No such account.");
    }
}
