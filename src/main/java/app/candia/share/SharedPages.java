package app.candia.share;

import app.candia.account.Account;
import app.candia.account.Accounts;
import app.candia.gallery.Labels;
import app.candia.gallery.PaintAddress;
import app.candia.gallery.Picture;
import app.candia.photo.Photos;
import app.candia.ui.Dates;
import app.candia.ui.Words;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Fills the templates of the pages that links open. Thread-safe. */
@Component
class SharedPages {
    /** Pictures of an album on one page. */
    static final int PART = 48;

    private static final Pattern PART_NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Exhibits exhibits;
    private final Accounts accounts;
    private final Photos photos;
    private final Labels labels;
    private final MessageSource texts;

    SharedPages(Exhibits exhibits, Accounts accounts, Photos photos, Labels labels, MessageSource texts) {
        this.exhibits = exhibits;
        this.accounts = accounts;
        this.photos = photos;
        this.labels = labels;
        this.texts = texts;
    }

    /** One and the same for unknown, revoked, expired, used up and deleted, so that nothing can be guessed. */
    static ModelAndView takenDown() {
        return new ModelAndView("share/taken-down", HttpStatus.NOT_FOUND);
    }

    /** The file of a picture is missing. */
    static ModelAndView missing() {
        return new ModelAndView("share/missing", HttpStatus.NOT_FOUND);
    }

    /** A picture that hangs alone, or one of an album. */
    ModelAndView picture(Exhibit exhibit, Picture picture, Locale locale) {
        var link = exhibit.link();
        var hung = hung(link, picture, locale);
        var page = page("share/picture", link, hung.title(), hung);
        page.addObject("hung", hung);
        page.addObject("stylePicture", labels.pictureForAll(picture.style()).isPresent());
        page.addObject("download", link.allows(Permission.DOWNLOAD));
        page.addObject(
                "photo",
                link.allows(Permission.PHOTO)
                        && photos.find(picture.photo(), link.owner()).isPresent());
        page.addObject("paint", PaintAddress.of(picture, labels::isForAll));
        page.addObject("date", Dates.month(picture.painted(), locale));
        if (exhibit.album() != null) {
            page.addObject("album", Labels.title(exhibit.title(), words(locale)));
            var all = exhibits.pictures(exhibit);
            int place = all.indexOf(picture);
            page.addObject("previous", place > 0 ? page(link, all.get(place - 1)) : null);
            page.addObject("next", place < all.size() - 1 ? page(link, all.get(place + 1)) : null);
        }
        return page;
    }

    /** The number of a part, from 1; the first for what is no number. */
    static int part(String text) {
        return PART_NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 1;
    }

    /** @param part from 1: a page shows as many as leave it light */
    ModelAndView album(Exhibit exhibit, int part, Locale locale) {
        var link = exhibit.link();
        var cover = exhibits.cover(exhibit)
                .map(picture -> hung(link, picture, locale))
                .orElse(null);
        var page = page("share/album", link, Labels.title(exhibit.title(), words(locale)), cover);
        var all = exhibits.pictures(exhibit);
        int last = Math.max(1, Math.ceilDiv(all.size(), PART));
        int here = Math.clamp(part, 1, last);
        page.addObject("size", all.size());
        page.addObject(
                "wall",
                all.stream()
                        .skip((here - 1L) * PART)
                        .limit(PART)
                        .map(picture -> hung(link, picture, locale))
                        .toList());
        page.addObject("previous", here > 1 ? here - 1 : null);
        page.addObject("next", here < last ? here + 1 : null);
        return page;
    }

    /** The door of a link that asks for a password or counts its views. */
    ModelAndView door(ShareLink link, @Nullable String message, HttpStatus status, Locale locale) {
        var page = page("share/door", link, words(locale).of("share.door.title"), null);
        page.setStatus(status);
        page.addObject("message", message);
        return page;
    }

    /** @param card the picture that messengers show */
    private ModelAndView page(String view, ShareLink link, String title, @Nullable Hung card) {
        var page = new ModelAndView(view);
        page.addObject("link", link);
        page.addObject("title", title);
        page.addObject("root", root());
        page.addObject("painter", accounts.find(link.owner()).map(Account::name).orElse(null));
        page.addObject("listed", link.isListed());
        if (!link.isGuarded() && card != null) {
            page.addObject("card", card);
        }
        return page;
    }

    private static String page(ShareLink link, Picture picture) {
        return SharedAddress.page(link.token(), picture.id());
    }

    private Hung hung(ShareLink link, Picture picture, Locale locale) {
        var words = words(locale);
        return new Hung(
                link.token(),
                picture,
                Labels.title(picture.title(), words),
                labels.afterForAll(picture.style(), locale, words));
    }

    private Words words(Locale locale) {
        return (key, params) -> texts.getMessage(key, params, locale);
    }

    /** Where the visitor found the server, since messengers want absolute addresses. */
    private static String root() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
