package app.candia.account;

import app.candia.account.Accounts.RefusedException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sign-up page. Who signs up is logged in at once. */
@Controller
class SignUpController {
    /** Where somebody who is logged in belongs. */
    static final String INSIDE = "redirect:/paint";

    private static final String PAGE = "account/sign-up";

    private final Accounts accounts;
    private final RememberedLogins rememberedLogins;
    private final RequestCache requests = new HttpSessionRequestCache();

    SignUpController(Accounts accounts, RememberedLogins rememberedLogins) {
        this.accounts = accounts;
        this.rememberedLogins = rememberedLogins;
    }

    @ModelAttribute("limits")
    Map<String, Integer> limits() {
        return Map.of("min", Accounts.MIN_PASSWORD, "max", Accounts.MAX_PASSWORD);
    }

    @GetMapping("/signup")
    String page() {
        return accounts.current().isPresent() ? INSIDE : PAGE;
    }

    @PostMapping("/signup")
    ModelAndView signUp(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException {
        try {
            accounts.signUp(email, name, password, locale);
        } catch (RefusedException e) {
            var entered = Map.of("name", name, "email", email, "refusal", e.refusal());
            return new ModelAndView(PAGE, entered, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String wanted = wanted(request, response);
        enter(email, password, request, response);
        return new ModelAndView(wanted);
    }

    /** The page that sent the visitor to log in first, if one did. */
    private String wanted(HttpServletRequest request, HttpServletResponse response) {
        var saved = requests.getRequest(request, response);
        return saved == null ? INSIDE : "redirect:" + saved.getRedirectUrl();
    }

    /** In a new session, so that nobody who knew the old one comes in too. */
    private void enter(String email, String password, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.login(email, password);
        if (request.getUserPrincipal() instanceof Authentication login) {
            rememberedLogins.loginSuccess(request, response, login);
        }
    }
}
