package app.candia;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * The handshake of a WebSocket with the host, port and scheme that the visitor's browser knows, so that its origin can
 * be checked. The path stays that of this server: the endpoint is found by it.
 */
final class Handshake extends HttpServletRequestWrapper {
    private final HttpServletRequest seen;

    /** @param seen the same request as the browser sent it */
    Handshake(HttpServletRequest request, HttpServletRequest seen) {
        super(request);
        this.seen = seen;
    }

    @Override
    public String getScheme() {
        return seen.getScheme();
    }

    @Override
    public boolean isSecure() {
        return seen.isSecure();
    }

    @Override
    public String getServerName() {
        return seen.getServerName();
    }

    @Override
    public int getServerPort() {
        return seen.getServerPort();
    }
}
