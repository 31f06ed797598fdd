package app.candia.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

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

    public Screen in(Locale language) {
        return new Screen(width, height, touch, language, dark);
    }

    public Screen inGreek() {
        return in(Locale.of("el"));
    }

    public Screen inTheDark() {
        return new Screen(width, height, touch, locale, true);
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
