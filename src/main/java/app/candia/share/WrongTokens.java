package app.candia.share;

import app.candia.account.ClientAddress;
import app.candia.account.SecurityLog;
import app.candia.account.Slowdown;
import app.candia.account.TooMany;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Slows an address that asks for links that do not work. Links that work are answered as ever, also to that address,
 * which many people may share: a token has far too many bits to be found by trying. Thread-safe.
 */
@Component
class WrongTokens {
    /** A page of an album that was just taken down asks for its pictures as well. */
    static final int FREE = 100;

    private final Slowdown slowdown;
    private final SecurityLog log;

    WrongTokens(InstantSource clock, SecurityLog log) {
        this.slowdown = new Slowdown(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(10), clock);
        this.log = log;
    }

    /** How long this visitor has to wait; empty for the first few. */
    Optional<Duration> count(HttpServletRequest request) {
        Optional<Duration> wait = slowdown.take(ClientAddress.of(request.getRemoteAddr()), FREE);
        wait.ifPresent(_ -> log.slowed("share_token", request.getRemoteAddr()));
        return wait;
    }

    /** The page for a link that does not work. */
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        Optional<Duration> wait = count(request);
        if (wait.isEmpty()) {
            return SharedPages.takenDown();
        }
        long seconds = TooMany.seconds(wait.get());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        var page = new ModelAndView("error/429", HttpStatus.TOO_MANY_REQUESTS);
        page.addObject("wait", seconds);
        return page;
    }
}
