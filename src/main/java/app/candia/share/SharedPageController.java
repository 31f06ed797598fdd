package app.candia.share;

import app.candia.gallery.Picture;
import app.candia.share.Doorkeeper.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages that a share link opens: no account, no session, no script needed. */
@Controller
class SharedPageController {
    /** They come for a card to show, not to look. */
    private static final Pattern ROBOT = Pattern.compile(
            "bot|crawl|spider|preview|facebookexternalhit|whatsapp|viber|skype|embedly", Pattern.CASE_INSENSITIVE);

    private static final String BUSY_SECONDS = "3";

    private final Exhibits exhibits;
    private final Doorkeeper doorkeeper;
    private final SharedPages pages;
    private final WrongTokens wrongTokens;
    private final MessageSource texts;

    SharedPageController(
            Exhibits exhibits, Doorkeeper doorkeeper, SharedPages pages, WrongTokens wrongTokens, MessageSource texts) {
        this.wrongTokens = wrongTokens;
        this.exhibits = exhibits;
        this.doorkeeper = doorkeeper;
        this.pages = pages;
        this.texts = texts;
    }

    /** Nothing of it is kept by anybody, so that what the owner changes holds at once. */
    @ModelAttribute
    void headers(HttpServletResponse response) {
        SharedHeaders.page(response);
    }

    @GetMapping(SharedAddress.PAGE)
    ModelAndView page(
            @PathVariable String token,
            @RequestParam(defaultValue = "1") String part,
            @CookieValue(name = Pass.COOKIE, required = false) @Nullable String pass,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        Optional<Exhibit> found = exhibits.find(token);
        if (found.isEmpty()) {
            return wrongTokens.page(request, response);
        }
        Exhibit exhibit = found.get();
        ShareLink link = exhibit.link();
        if (!doorkeeper.lets(link, pass)) {
            return link.isUsedUp() ? SharedPages.takenDown() : pages.door(link, null, HttpStatus.OK, locale);
        }
        int shown = SharedPages.part(part);
        if (!link.isGuarded() && shown == 1 && isVisit(request)) {
            doorkeeper.count(link);
        }
        response.setHeader(SharedHeaders.ROBOTS, SharedHeaders.robots(link));
        return exhibits.cover(exhibit)
                .filter(_ -> exhibit.album() == null)
                .map(picture ->
                        exhibits.isThere(picture) ? pages.picture(exhibit, picture, locale) : SharedPages.missing())
                .orElseGet(() -> pages.album(exhibit, shown, locale));
    }

    @PostMapping(SharedAddress.PAGE)
    ModelAndView enter(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        Optional<ShareLink> link = exhibits.find(token).map(Exhibit::link);
        if (link.isEmpty()) {
            return wrongTokens.page(request, response);
        }
        return switch (doorkeeper.enter(link.get(), password)) {
            case Answer.Gone() -> SharedPages.takenDown();
            case Answer.Wrong(int left) ->
                pages.door(
                        link.get(),
                        texts.getMessage("share.door.wrong", new Object[] {left}, locale),
                        HttpStatus.FORBIDDEN,
                        locale);
            case Answer.Later(Duration pause) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
                Object[] minutes = {pause.plusSeconds(59).toMinutes()};
                yield pages.door(
                        link.get(),
                        texts.getMessage("share.door.later", minutes, locale),
                        HttpStatus.TOO_MANY_REQUESTS,
                        locale);
            }
            case Answer.Busy() -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
                yield pages.door(
                        link.get(), texts.getMessage("share.busy", null, locale), HttpStatus.TOO_MANY_REQUESTS, locale);
            }
            case Answer.Pass(String pass) -> {
                response.addHeader(HttpHeaders.SET_COOKIE, Pass.cookie(link.get(), pass, request));
                yield new ModelAndView("redirect:" + link.get().path(), HttpStatus.SEE_OTHER);
            }
        };
    }

    /** One picture of an album. Looking around in it is one view. */
    @GetMapping(SharedAddress.PICTURE_PAGE)
    ModelAndView picture(
            @PathVariable String token,
            @PathVariable UUID picture,
            @CookieValue(name = Pass.COOKIE, required = false) @Nullable String pass,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        Optional<Exhibit> exhibit = exhibits.find(token).filter(found -> found.album() != null);
        if (exhibit.isEmpty()) {
            return wrongTokens.page(request, response);
        }
        ShareLink link = exhibit.get().link();
        if (!doorkeeper.lets(link, pass)) {
            return link.isUsedUp() ? SharedPages.takenDown() : new ModelAndView("redirect:" + link.path());
        }
        Optional<Picture> found = exhibits.picture(exhibit.get(), picture);
        if (found.isEmpty()) {
            return SharedPages.takenDown();
        }
        response.setHeader(SharedHeaders.ROBOTS, SharedHeaders.robots(link));
        return exhibits.isThere(found.get())
                ? pages.picture(exhibit.get(), found.get(), locale)
                : SharedPages.missing();
    }

    /** Whatever else is asked for below the address of a link. */
    @GetMapping("/s/**")
    ModelAndView unknown() {
        return SharedPages.takenDown();
    }

    private static boolean isVisit(HttpServletRequest request) {
        String browser = request.getHeader(HttpHeaders.USER_AGENT);
        return request.getMethod().equals("GET")
                && (browser == null || !ROBOT.matcher(browser).find());
    }
}
