package app.candia.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log-in page. Spring Security takes what it sends. */
@Controller
class LoginController {
    private final Accounts accounts;

    LoginController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/login")
    String page(
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        boolean wrong = asked.containsKey("error");
        page.addAttribute("wrong", wrong);
        page.addAttribute("email", wrong ? typed(request) : "");
        page.addAttribute("loggedOut", asked.containsKey("logout"));
        if (asked.containsKey("logout")) {
            LogOut.emptyCache(response);
        }
        return accounts.current().isPresent() ? SignUpController.INSIDE : "account/login";
    }

    /** What was typed as the address the last time, so that only the password has to be typed again. */
    private static String typed(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION)
                                instanceof AuthenticationException refused
                        && refused.getAuthenticationRequest() != null
                ? refused.getAuthenticationRequest().getName()
                : "";
    }
}
