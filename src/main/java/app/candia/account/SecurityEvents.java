package app.candia.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes what Spring Security announces into the log. */
@Component
class SecurityEvents {
    private final SecurityLog log;

    SecurityEvents(SecurityLog log) {
        this.log = log;
    }

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent event) {
        Authentication login = event.getAuthentication();
        if (login.getPrincipal() instanceof Login who
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            String by = login instanceof RememberMeAuthenticationToken ? "cookie" : "password";
            log.loggedIn(current.getRequest(), who.account(), by);
        }
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        Authentication who = event.getAuthentication().get();
        if (event.getObject() instanceof HttpServletRequest request) {
            boolean known = who != null && who.getPrincipal() instanceof Login;
            log.denied(request, known ? who.getName() : null, known ? "not_allowed" : "not_logged_in");
        }
    }
}
