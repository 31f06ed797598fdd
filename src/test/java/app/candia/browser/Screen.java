package app.candia.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a page is looked at with.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param touch a phone: fingers, twice as many pixels
 * @param locale the browser's language
 * @param dark whether the user prefers dark pages
 */
public record Screen(int width, int height, boolean touch, Locale locale, boolean dark) {
    public static final Screen PHONE = new Screen(390, 844, true, Locale.ENGLISH, false);
    public static final Screen DESKTOP = new Screen(1280, 900, false, Locale.ENGLISH, false);

    private static final Locale GREEK = Locale.of("el");

    /** Those of a {@link Walked} test. */
    static Stream<Screen> walked() {
        return Walk.EVERYTHING ? all() : Stream.of(PHONE.inGreek().inTheDark(), DESKTOP);
    }

    static Stream<Screen> all() {
        return Stream.of(PHONE, DESKTOP).flatMap(Screen::variants);
    }

    /** Somebody else's, who differs in everything. */
    Screen opposite() {
        Screen other = touch ? DESKTOP : PHONE;
        return new Screen(other.width, other.height, other.touch, otherLanguage(), !dark);
    }

    private Stream<Screen> variants() {
        return Stream.of(this, in(otherLanguage())).flatMap(each -> Stream.of(each, each.by(!dark)));
    }

    private Locale otherLanguage() {
        return locale.equals(GREEK) ? Locale.ENGLISH : GREEK;
    }

    public Screen in(Locale language) {
        return new Screen(width, height, touch, language, dark);
    }

    public Screen inGreek() {
        return in(GREEK);
    }

    public Screen inTheDark() {
        return by(true);
    }

    private Screen by(boolean night) {
        return new Screen(width, height, touch, locale, night);
    }

    /** As the name of a file may end: {@code phone-el-dark}. */
    @Override
    public String toString() {
        return (touch ? "phone-" : "desktop-") + locale.getLanguage() + (dark ? "-dark" : "");
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(touch ? 2 : 1)
                .setHasTouch(touch)
                .setIsMobile(touch)
                .setLocale(locale.toLanguageTag())
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
