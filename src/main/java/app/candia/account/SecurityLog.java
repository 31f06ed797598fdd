package app.candia.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One line for each event that concerns who may do what: {@code event=... key=value ...}. What visitors typed is
 * cleaned and cut. No line has a password, a token or a session's id. Thread-safe.
 */
@Component
public final class SecurityLog {
    private static final Logger log = LoggerFactory.getLogger("app.candia.security");

    /** Of what visitors typed. */
    private static final int MAX_VALUE = 120;

    /** One line about a slowed address suffices for so long. */
    private static final Duration ONCE = Duration.ofSeconds(10);

    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\"\\\\]");
    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}._:/@%+-]+");
    private static final String NONE = "-";

    private final Cache<String, Boolean> told =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(ONCE).build();

    void loggedIn(HttpServletRequest request, UUID account, String by) {
        log.info("event=login account={} by={} address={}", account, by, address(request));
    }

    /** @param typed as the address of an account; kept only if it looks like one, since it may be a password */
    void refused(HttpServletRequest request, @Nullable String typed, String reason) {
        String email = typed != null && typed.indexOf('@') > 0 ? clean(typed) : NONE;
        log.warn("event=login_failed email={} reason={} address={}", email, reason, address(request));
    }

    void loggedOut(HttpServletRequest request, @Nullable UUID account) {
        log.info("event=logout account={} address={}", account == null ? NONE : account, address(request));
    }

    void signedUp(HttpServletRequest request, UUID account) {
        log.info("event=signup account={} address={}", account, address(request));
    }

    /** Somebody asked for what is not theirs, or another site's page made them ask. */
    public void denied(HttpServletRequest request, @Nullable String account, String reason) {
        log.warn(
                "event=denied account={} reason={} method={} path={} address={}",
                account == null ? NONE : clean(account),
                reason,
                clean(request.getMethod()),
                clean(withoutToken(request.getRequestURI())),
                address(request));
    }

    /** A request that was answered 429; an address that is slowed again and again is told of now and then. */
    public void slowed(String what, @Nullable String address) {
        String from = clean(String.valueOf(address));
        if (told.asMap().putIfAbsent(what + " " + from, true) == null) {
            log.warn("event=slowed what={} address={}", what, from);
        }
    }

    private static String address(HttpServletRequest request) {
        return clean(String.valueOf(request.getRemoteAddr()));
    }

    /** The token of a share link opens it. */
    private static String withoutToken(String path) {
        return path.startsWith("/s/") ? "/s/..." : path;
    }

    /** On one line, without what changes how the line is shown, and in quotation marks unless it is plain. */
    static String clean(String typed) {
        String cut = typed.length() <= MAX_VALUE ? typed : typed.substring(0, MAX_VALUE) + "...";
        String safe = UNSAFE.matcher(cut).replaceAll("?");
        return PLAIN.matcher(safe).matches() ? safe : '"' + safe + '"';
    }
}
