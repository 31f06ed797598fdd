package app.candia.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page makes a visitor's browser send: everything that may change something, and handshakes
 * of websockets. Requests without the headers of browsers come from programs, which carry nobody's cookies.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OriginFilter extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /**
     * The door of a share link. Its page sends no referrer, so browsers send no origin, and nobody's rights are used.
     */
    private static final String SHARED = "/s/";

    private static final String NO_ORIGIN = "null";

    private final SecurityLog log;

    OriginFilter(SecurityLog log) {
        this.log = log;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAFE.contains(request.getMethod()) && request.getHeader(HttpHeaders.UPGRADE) == null && !isPush(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request)) {
            chain.doFilter(request, response);
            if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
                log.denied(request, null, "forbidden");
            }
        } else {
            log.denied(request, null, "foreign_origin");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String site = request.getHeader("Sec-Fetch-Site");
        boolean sameSite = "same-origin".equals(site) || "none".equals(site);
        if (origin == null) {
            return site == null || sameSite;
        }
        if (origin.equals(NO_ORIGIN)) {
            return sameSite || request.getServletPath().startsWith(SHARED);
        }
        return OwnOrigin.is(origin, request);
    }

    /** Vaadin's push by any transport, told by the address alone: the body must not be read here. */
    private static boolean isPush(HttpServletRequest request) {
        return ("&" + request.getQueryString() + "&").contains("&v-r=push&");
    }
}
