package app.candia.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Compares passwords, after the log-in is found not to be one of too many. The answer and the work are the same whether
 * an account exists or not.
 */
@Component
class LogInProvider implements AuthenticationProvider {
    private final DaoAuthenticationProvider passwords;
    private final LogInSlowdown slowdown;

    LogInProvider(Logins logins, PasswordEncoder encoder, LogInSlowdown slowdown) {
        passwords = new DaoAuthenticationProvider(logins);
        passwords.setPasswordEncoder(encoder);
        this.slowdown = slowdown;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) throws AuthenticationException {
        String address = address(asked);
        String email = Accounts.normalised(cut(asked.getName()));
        Optional<TooManyTriesException> refusal = slowdown.take(address, email).map(TooManyTriesException::new);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        try {
            Authentication login = compare(asked);
            slowdown.right(address, email);
            return login;
        } catch (BadCredentialsException e) {
            slowdown.wrong(email);
            throw e;
        } catch (AuthenticationException | IllegalStateException e) {
            slowdown.giveBack(address, email);
            throw e;
        }
    }

    /** What can't be an account's address or password never reaches the database or the hash. */
    private @Nullable Authentication compare(Authentication asked) {
        String password =
                asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        if (asked.getName().length() > Accounts.MAX_EMAIL || password.length() > BoundedPasswordEncoder.MAX_PASSWORD) {
            throw new BadCredentialsException("Too long.");
        }
        return passwords.authenticate(asked);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), Accounts.MAX_EMAIL));
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details
                ? ClientAddress.of(details.getRemoteAddress())
                : "";
    }
}
