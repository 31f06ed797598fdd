package app.candia.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The answer 429, with the time after which to try again. */
public final class TooMany {
    /** The seconds, for the page that explains the answer. */
    static final String WAIT = "wait";

    private TooMany() {}

    /** For whoever has to wait. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Duration wait)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(wait)));
        request.setAttribute(WAIT, seconds(wait));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    /** The value of {@code Retry-After}: at least one second. */
    public static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
