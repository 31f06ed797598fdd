package app.candia.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Whether an origin, as browsers send it, is that of the server itself. */
final class OwnOrigin {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private OwnOrigin() {}

    /**
     * Compares with the host that the browser asked, as a trusted proxy forwarded it, and with the header {@code Host}.
     * Where a proxy does not tell that the browser came by https, the origin's own scheme is taken for that of the
     * request.
     */
    static boolean is(String origin, HttpServletRequest request) {
        URI sender;
        try {
            sender = URI.create(origin);
        } catch (IllegalArgumentException _) {
            return false;
        }
        boolean https = "https".equals(sender.getScheme());
        if (sender.getHost() == null || !(https || (!request.isSecure() && "http".equals(sender.getScheme())))) {
            return false;
        }
        String authority = authority(sender.getHost(), sender.getPort(), https);
        return authority.equals(asked(request, https)) || authority.equals(forwarded(request, https));
    }

    private static @Nullable String asked(HttpServletRequest request, boolean https) {
        String host = request.getHeader(HttpHeaders.HOST);
        try {
            URI server = URI.create("http://" + Objects.requireNonNullElse(host, ""));
            return server.getHost() == null ? null : authority(server.getHost(), server.getPort(), https);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static String forwarded(HttpServletRequest request, boolean https) {
        int port = request.getServerPort();
        boolean ofScheme = port == (request.isSecure() ? HTTPS : HTTP);
        return authority(request.getServerName(), ofScheme ? -1 : port, https);
    }

    /** Lower case, and without the scheme's own port. */
    private static String authority(String host, int port, boolean https) {
        String name = host.toLowerCase(Locale.ROOT);
        return port < 0 || port == (https ? HTTPS : HTTP) ? name : name + ":" + port;
    }
}
