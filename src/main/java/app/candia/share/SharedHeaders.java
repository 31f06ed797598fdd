package app.candia.share;

import app.candia.image.Keeping;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** What browsers, caches and search engines are told about what a link shows. */
final class SharedHeaders {
    static final String ROBOTS = "X-Robots-Tag";
    private static final String HIDDEN = "noindex, nofollow";

    private static final String NOTHING_BUT_OURS =
            "default-src 'none'; img-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; script-src 'self';"
                    + " manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private SharedHeaders() {}

    /** Of every page; {@link #robots} where the owner lets search engines in. */
    static void page(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, Keeping.NEVER.header());
        response.setHeader("Content-Security-Policy", NOTHING_BUT_OURS);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(ROBOTS, HIDDEN);
    }

    /** What search engines may do with what a link shows. */
    static String robots(ShareLink link) {
        return link.isListed() ? "all" : HIDDEN;
    }
}
