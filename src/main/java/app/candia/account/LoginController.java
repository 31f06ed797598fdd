package app.candia.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The log-in page. Spring Security takes what it sends. */
@Controller
class LoginController {
    private final Accounts accounts;

    LoginController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/login")
    String page() {
        return accounts.current().isPresent() ? SignUpController.INSIDE : "account/login";
    }
}
