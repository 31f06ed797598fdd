package app.candia.account;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds accounts for those who log in, by the address they type. */
@Component
class Logins implements UserDetailsService {
    private final JdbcClient database;

    Logins(JdbcClient database) {
        this.database = database;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return load("select id, password from account where email = ?", Accounts.normalised(email));
    }

    UserDetails load(UUID account) {
        return load("select id, password from account where id = ?", account);
    }

    private Login load(String sql, Object key) {
        return database.sql(sql)
                .param(key)
                .query((row, _) -> new Login(row.getObject("id", UUID.class), row.getString("password")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No such account."));
    }
}
