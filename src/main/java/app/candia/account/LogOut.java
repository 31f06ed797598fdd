package app.candia.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** At the end of a log-in, by a form or by a page's menu: the browser forgets the pictures that it keeps. */
final class LogOut implements LogoutHandler {
    private final SecurityLog log;

    LogOut(SecurityLog log) {
        this.log = log;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        emptyCache(response);
        log.loggedOut(
                request,
                authentication != null && authentication.getPrincipal() instanceof Login login
                        ? login.account()
                        : null);
    }

    /** Also of what a script or the way back would show without asking the server. */
    static void emptyCache(HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\"");
    }
}
