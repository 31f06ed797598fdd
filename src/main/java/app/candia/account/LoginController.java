package app.candia.account;

import java.util.Map;
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
    String page(@RequestParam Map<String, String> asked, Model page) {
        page.addAttribute("wrong", asked.containsKey("error"));
        page.addAttribute("loggedOut", asked.containsKey("logout"));
        return accounts.current().isPresent() ? SignUpController.INSIDE : "account/login";
    }
}
