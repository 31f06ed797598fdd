package app.candia;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Scheme, host, port and path of a request are those that the visitor's browser knows, also behind a proxy. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProxyHeaders extends OncePerRequestFilter {
    private static final String WEBSOCKET = "websocket";
    private static final String PUSH_BY_WEBSOCKET = "X-Atmosphere-Transport=" + WEBSOCKET;

    private final ForwardedHeaderFilter forwarded = new ForwardedHeaderFilter();

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (lostItsUpgrade(request)) {
            response.setHeader(HttpHeaders.UPGRADE, WEBSOCKET);
            response.setStatus(HttpStatus.UPGRADE_REQUIRED.value());
            return;
        }
        boolean trusted = request.getAttribute(ProxyPeers.TRUSTED) != null;
        boolean handshake = WEBSOCKET.equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
        forwarded.doFilter(new ProxiedRequest(request, trusted), response, (seen, answer) -> {
            var visitors = (HttpServletRequest) seen;
            if (handshake) {
                chain.doFilter(new Handshake(request, visitors), response);
            } else {
                chain.doFilter(visitors, new RelativeRedirects(visitors, (HttpServletResponse) answer));
            }
        });
    }

    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        doFilterInternal(request, response, chain);
    }

    /** A proxy passed on the handshake of a WebSocket as a plain request, which would wait for its end in vain. */
    private static boolean lostItsUpgrade(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null
                && query.contains(PUSH_BY_WEBSOCKET)
                && !WEBSOCKET.equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }
}
