package app.candia.ui;

import app.candia.account.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page, for who is not logged in. */
@Controller
class StartController {
    private final Accounts accounts;

    StartController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/")
    String page() {
        return accounts.current().isPresent() ? "redirect:/paint" : "start";
    }
}
