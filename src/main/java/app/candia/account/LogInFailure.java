package app.candia.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** What is answered to a log-in that did not succeed: the log-in page again, or 429 to one of too many. */
final class LogInFailure implements AuthenticationFailureHandler {
    /** How long to wait where the server hashes as many passwords as it may. */
    static final Duration BUSY = Duration.ofSeconds(3);

    private static final String TYPED = "typed";

    private final SecurityLog log;
    private final AuthenticationFailureHandler wrong = new SimpleUrlAuthenticationFailureHandler("/login?error");

    LogInFailure(SecurityLog log) {
        this.log = log;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        switch (failure) {
            case TooManyTriesException tries -> refuse(request, response, tries.untilNext(), "slowed");
            case HashingBusyException _ -> refuse(request, response, BUSY, "busy");
            default -> {
                log.refused(request, request.getParameter("username"), "wrong");
                wrong.onAuthenticationFailure(request, response, failure);
            }
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait, String reason)
            throws IOException {
        log.refused(request, request.getParameter("username"), reason);
        request.setAttribute(TYPED, request.getParameter("username"));
        TooMany.answer(request, response, wait);
    }
}
