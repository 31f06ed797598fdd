package app.candia.share;

import app.candia.account.Account;
import app.candia.account.Accounts;
import app.candia.gallery.Picture;
import app.candia.ui.Dates;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page that a share link opens: no account, no session, no script. */
@Controller
class SharedPageController {
    private final Shares shares;
    private final Accounts accounts;
    private final StyleLabel styles;

    SharedPageController(Shares shares, Accounts accounts, StyleLabel styles) {
        this.shares = shares;
        this.accounts = accounts;
        this.styles = styles;
    }

    @GetMapping("/s/{token}")
    ModelAndView page(@PathVariable String token, Locale locale) {
        return shares.open(token)
                .map(picture -> show(token, picture, locale))
                .orElseGet(SharedPageController::takenDown);
    }

    private ModelAndView show(String token, Picture picture, Locale locale) {
        var page = new ModelAndView("share/picture");
        page.addAllObjects(Map.of(
                "token", token,
                "picture", picture,
                "style", styles.of(picture, locale),
                "date", Dates.month(picture.painted(), locale),
                "address",
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/s/{token}")
                                .buildAndExpand(token)
                                .toUriString()));
        painter(picture).ifPresent(name -> page.addObject("painter", name));
        return page;
    }

    private Optional<String> painter(Picture picture) {
        return accounts.find(picture.owner()).map(Account::name);
    }

    /** One and the same for unknown, revoked and deleted, so that nothing can be guessed. */
    private static ModelAndView takenDown() {
        return new ModelAndView("share/taken-down", HttpStatus.NOT_FOUND);
    }
}
