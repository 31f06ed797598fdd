package app.candia.account;

import app.candia.account.Accounts.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
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
    private final SecurityLog log;
    private final SecurityContextHolderStrategy security;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final RequestCache requests = new HttpSessionRequestCache();

    SignUpController(
            Accounts accounts,
            RememberedLogins rememberedLogins,
            SecurityContextHolderStrategy security,
            SecurityLog log) {
        this.log = log;
        this.accounts = accounts;
        this.rememberedLogins = rememberedLogins;
        this.security = security;
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
            HttpServletResponse response) {
        Account account;
        try {
            account = accounts.signUp(email, name, password, locale);
        } catch (RefusedException e) {
            return again(name, email, Map.of("refusal", e.refusal()), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (HashingBusyException _) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(LogInFailure.BUSY.toSeconds()));
            return again(name, email, Map.of("busy", true), HttpStatus.TOO_MANY_REQUESTS);
        }
        log.signedUp(request, account.id());
        String wanted = wanted(request, response);
        enter(account, request, response);
        return new ModelAndView(wanted);
    }

    /** The page with what was typed, but for the password. */
    private static ModelAndView again(String name, String email, Map<String, ?> why, HttpStatus status) {
        var page = new ModelAndView(PAGE, why, status);
        page.addObject("name", name);
        page.addObject("email", email);
        return page;
    }

    /** The page that sent the visitor to log in first, if one did. */
    private String wanted(HttpServletRequest request, HttpServletResponse response) {
        var saved = requests.getRequest(request, response);
        return saved == null ? INSIDE : "redirect:" + saved.getRedirectUrl();
    }

    /** In a new session, so that nobody who knew the old one comes in too. The password needs no second hash. */
    private void enter(Account account, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var login = new Login(account.id(), "");
        var entered = UsernamePasswordAuthenticationToken.authenticated(login, null, login.getAuthorities());
        var context = security.createEmptyContext();
        context.setAuthentication(entered);
        security.setContext(context);
        contexts.saveContext(context, request, response);
        rememberedLogins.loginSuccess(request, response, entered);
    }
}
