package app.candia;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;

/** Redirects within this server name no host and no port: the visitor's browser knows them, the server may not. */
final class RelativeRedirects extends HttpServletResponseWrapper {
    private final HttpServletRequest request;

    RelativeRedirects(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        if (clearBuffer) {
            resetBuffer();
        }
        setStatus(status);
        setHeader(HttpHeaders.LOCATION, relative(location));
        flushBuffer();
    }

    private String relative(String location) {
        String own = request.getScheme() + "://" + request.getServerName();
        String root =
                location.startsWith(own + ":" + request.getServerPort()) ? own + ":" + request.getServerPort() : own;
        String rest = location.startsWith(root) ? location.substring(root.length()) : "";
        boolean isPath = rest.startsWith("/") && !rest.startsWith("//");
        return isPath && URI.create(location).getPort() == URI.create(root).getPort() ? rest : location;
    }
}
