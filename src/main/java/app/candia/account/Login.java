package app.candia.account;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/**
 * Who is logged in, as sessions keep it. Its name is the account's id, which never changes, so that
 * {@link java.security.Principal#getName()} tells every room whom it serves.
 */
final class Login extends User {
    private static final long serialVersionUID = 1;

    private final UUID account;

    Login(UUID account, String password) {
        super(account.toString(), password, List.of(new SimpleGrantedAuthority("ROLE_USER")));
        this.account = account;
    }

    UUID account() {
        return account;
    }
}
