package app.candia.share;

import app.candia.account.Account;
import app.candia.account.Accounts;
import app.candia.gallery.Labels;
import app.candia.gallery.Picture;
import app.candia.ui.Dates;
import app.candia.ui.Words;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
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
    private final Labels labels;
    private final MessageSource texts;

    SharedPageController(Shares shares, Accounts accounts, Labels labels, MessageSource texts) {
        this.shares = shares;
        this.accounts = accounts;
        this.labels = labels;
        this.texts = texts;
    }

    @GetMapping("/s/{token}")
    ModelAndView page(@PathVariable String token, Locale locale) {
        return shares.open(token)
                .map(picture -> show(token, picture, locale))
                .orElseGet(SharedPageController::takenDown);
    }

    private ModelAndView show(String token, Picture picture, Locale locale) {
        Words words = (key, params) -> texts.getMessage(key, params, locale);
        var page = new ModelAndView("share/picture");
        page.addObject("token", token);
        page.addObject("picture", picture);
        page.addObject("title", Labels.title(picture.title(), words));
        page.addObject("style", labels.afterForAll(picture.style(), locale, words));
        labels.pictureForAll(picture.style()).ifPresent(address -> page.addObject("stylePicture", address));
        painter(picture).ifPresent(name -> page.addObject("painter", name));
        page.addObject("date", Dates.month(picture.painted(), locale));
        page.addObject(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/s/{token}")
                        .buildAndExpand(token)
                        .toUriString());
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
