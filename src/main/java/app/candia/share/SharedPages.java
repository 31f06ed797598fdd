package app.candia.share;

import app.candia.account.Account;
import app.candia.account.Accounts;
import app.candia.gallery.Labels;
import app.candia.gallery.Picture;
import app.candia.photo.Photos;
import app.candia.ui.Dates;
import app.candia.ui.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Fills the templates of the pages that links open. Thread-safe. */
@Component
class SharedPages {
    private final Accounts accounts;
    private final Photos photos;
    private final Labels labels;
    private final MessageSource texts;

    SharedPages(Accounts accounts, Photos photos, Labels labels, MessageSource texts) {
        this.accounts = accounts;
        this.photos = photos;
        this.labels = labels;
        this.texts = texts;
    }

    /** One and the same for unknown, revoked, expired, used up and deleted, so that nothing can be guessed. */
    static ModelAndView takenDown() {
        return new ModelAndView("share/taken-down", HttpStatus.NOT_FOUND);
    }

    ModelAndView picture(Exhibit exhibit, Picture picture, Locale locale) {
        var link = exhibit.link();
        var hung = hung(link, picture, locale);
        var page = page("share/picture", link, hung.title(), hung, locale);
        page.addObject("hung", hung);
        page.addObject("stylePicture", labels.pictureForAll(picture.style()).isPresent());
        page.addObject("download", link.allows(Permission.DOWNLOAD));
        page.addObject(
                "photo",
                link.allows(Permission.PHOTO)
                        && photos.find(picture.photo(), link.owner()).isPresent());
        page.addObject("date", Dates.month(picture.painted(), locale));
        if (exhibit.isAlbum()) {
            page.addObject("album", Labels.title(exhibit.title(), words(locale)));
            int place = exhibit.pictures().indexOf(picture);
            neighbour(page, "previous", exhibit, place - 1);
            neighbour(page, "next", exhibit, place + 1);
        }
        return page;
    }

    ModelAndView album(Exhibit exhibit, Locale locale) {
        var hung = exhibit.pictures().stream()
                .map(picture -> hung(exhibit.link(), picture, locale))
                .toList();
        var cover = hung.isEmpty() ? null : hung.getFirst();
        var page = page("share/album", exhibit.link(), Labels.title(exhibit.title(), words(locale)), cover, locale);
        page.addObject("wall", hung);
        return page;
    }

    /** The door of a link that asks for a password or counts its views. */
    ModelAndView door(ShareLink link, @Nullable String message, HttpStatus status, Locale locale) {
        var page = page("share/door", link, words(locale).of("share.door.title"), null, locale);
        page.setStatus(status);
        page.addObject("message", message);
        return page;
    }

    /** @param card the picture that messengers show */
    private ModelAndView page(String view, ShareLink link, String title, @Nullable Hung card, Locale locale) {
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

    private void neighbour(ModelAndView page, String name, Exhibit exhibit, int place) {
        if (place >= 0 && place < exhibit.pictures().size()) {
            page.addObject(
                    name,
                    SharedAddress.page(
                            exhibit.link().token(),
                            exhibit.pictures().get(place).id()));
        }
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
