package app.candia;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A request whose {@code X-Forwarded-*} headers are those of a trusted proxy, checked and made to agree with each
 * other, or none. {@code Forwarded} is left out.
 */
final class ProxiedRequest extends HttpServletRequestWrapper {
    private static final String PREFIX = "x-forwarded-";
    private static final String HOST = PREFIX + "host";
    private static final String PROTO = PREFIX + "proto";
    private static final String PORT = PREFIX + "port";
    private static final String PATH = PREFIX + "prefix";

    private static final Pattern AUTHORITY =
            Pattern.compile("(?<name>[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::(?<port>\\d{1,5}))?");
    private static final Pattern PATHS = Pattern.compile("(?:/[A-Za-z0-9._~-]+)+");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");
    private static final int LARGEST_PORT = 65_535;

    private final Map<String, String> forwarded = new HashMap<>();

    ProxiedRequest(HttpServletRequest request, boolean trusted) {
        super(request);
        if (trusted) {
            boolean any = false;
            for (String name : List.of(HOST, PROTO, PORT, PATH)) {
                any |= request.getHeader(name) != null;
            }
            if (any) {
                read(request);
            }
        }
    }

    private void read(HttpServletRequest request) {
        String scheme = first(request, PROTO).map(ProxiedRequest::scheme).orElseGet(() -> scheme(request.getScheme()));
        forwarded.put(PROTO, scheme);
        authority(request).ifPresent(authority -> forwarded.put(HOST, authority));
        first(request, PATH)
                .map(path -> path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                .filter(path -> PATHS.matcher(path).matches())
                .ifPresent(path -> forwarded.put(PATH, path));
    }

    /** As the visitor's browser knows it. A port beside the name wins over one that is told apart. */
    private static Optional<String> authority(HttpServletRequest request) {
        var asked = first(request, HttpHeaders.HOST.toLowerCase(Locale.ROOT))
                .map(AUTHORITY::matcher)
                .filter(m -> m.matches());
        var told = first(request, HOST).map(AUTHORITY::matcher).filter(m -> m.matches());
        var known = told.or(() -> asked);
        return known.map(authority -> {
            String name = authority.group("name");
            String port = authority.group("port");
            if (port == null) {
                port = first(request, PORT)
                        .filter(each -> DIGITS.matcher(each).matches() && Integer.parseInt(each) <= LARGEST_PORT)
                        .or(() -> asked.filter(each -> name.equalsIgnoreCase(each.group("name")))
                                .map(each -> each.group("port")))
                        .orElse(null);
            }
            return port == null ? name : name + ":" + port;
        });
    }

    private static String scheme(String told) {
        String lower = told.toLowerCase(Locale.ROOT);
        return lower.equals("https") || lower.equals("wss") ? "https" : "http";
    }

    private static Optional<String> first(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return Optional.ofNullable(value)
                .map(all -> all.split(",", 2)[0].strip())
                .filter(each -> !each.isEmpty());
    }

    private static boolean isForwarded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(PREFIX) || lower.equals("forwarded");
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isForwarded(name) ? forwarded.get(name.toLowerCase(Locale.ROOT)) : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (!isForwarded(name)) {
            return super.getHeaders(name);
        }
        String value = getHeader(name);
        return value == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(value));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        var names = Collections.list(super.getHeaderNames());
        names.removeIf(ProxiedRequest::isForwarded);
        names.addAll(forwarded.keySet());
        return Collections.enumeration(names);
    }
}
