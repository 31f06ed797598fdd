package app.candia.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Small copies of private pictures. Browsers ask each time, with the rights of whoever is logged in now, and get no
 * bytes that they have. Who asks for what is not theirs is written into the log.
 */
final class PrivatePictures extends ShallowEtagHeaderFilter {
    private final RequestMatcher pictures;
    private final RequestMatcher copies;
    private final SecurityLog log;

    /**
     * @param pictures addresses of private pictures
     * @param copies those of them that are small enough to be held in memory
     */
    PrivatePictures(RequestMatcher pictures, RequestMatcher copies, SecurityLog log) {
        this.pictures = pictures;
        this.copies = copies;
        this.log = log;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !pictures.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (copies.matches(request)) {
            super.doFilterInternal(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
        if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
            Principal asker = request.getUserPrincipal();
            log.denied(request, asker == null ? null : asker.getName(), "not_theirs");
        }
    }
}
