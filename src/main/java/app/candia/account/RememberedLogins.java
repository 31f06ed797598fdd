package app.candia.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

/**
 * Keeps a browser logged in when its session is gone, such as after the server was killed.
 *
 * <p>A token is 256 random bits; the database has its hash only. Unlike Spring's persistent tokens it is not replaced
 * at each use: an open page asks several things at once, and the second would come with a token just replaced, which
 * looks like theft and logs the user out.
 */
@Component
class RememberedLogins extends AbstractRememberMeServices {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Logins logins;

    RememberedLogins(JdbcClient database, Logins logins) {
        super(UUID.randomUUID().toString(), logins);
        this.database = database;
        this.logins = logins;
        setAlwaysRemember(true);
        setCookieName("candia-login");
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof Login login)) {
            return;
        }
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        database.sql("delete from remembered_login where expires < ?")
                .param(now)
                .update();
        database.sql("insert into remembered_login (token_hash, account, expires) values (?, ?, ?)")
                .param(hash(token))
                .param(login.account())
                .param(now.plus(KEPT))
                .update();
        setCookie(new String[] {token}, (int) KEPT.toSeconds(), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] tokens, HttpServletRequest request, HttpServletResponse response) {
        if (tokens.length != 1) {
            throw new InvalidCookieException("Not a cookie of ours.");
        }
        return database.sql("select account from remembered_login where token_hash = ? and expires > ?")
                .param(hash(tokens[0]))
                .param(Instant.now().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(logins::load)
                .orElseThrow(() -> new InvalidCookieException("Unknown or expired."));
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        String cookie = extractRememberMeCookie(request);
        super.logout(request, response, authentication);
        if (cookie == null) {
            return;
        }
        try {
            for (String token : decodeCookie(cookie)) {
                database.sql("delete from remembered_login where token_hash = ?")
                        .param(hash(token))
                        .update();
            }
        } catch (InvalidCookieException _) {
            // nothing we gave, nothing to forget
        }
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
