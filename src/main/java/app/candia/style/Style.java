package app.candia.style;

import app.candia.image.PictureAddress;
import java.util.Locale;
import java.util.Map;

/**
 * A picture whose manner is borrowed.
 *
 * @param name what it is called on the command line and in addresses: lower case, digits and underscores; for a user's
 *     own style {@code own:} and its id
 * @param titles by language, {@code en} always there
 * @param notes by language: one sentence about it; empty for a user's own
 * @param kind painting, wall, the user's own or another user's
 * @param licence what one may do with it, an SPDX name; empty for users' own
 * @param version says what the bytes of its picture are; empty for users' own, whose id does
 */
public record Style(
        String name, Map<String, String> titles, Map<String, String> notes, Kind kind, String licence, String version) {
    /** What a style is. */
    public enum Kind {
        PAINTING,
        WALL,
        OWN,
        /** Another user's own, accepted for all. */
        SHARED
    }

    /** Where browsers find its picture, for good. */
    public String address() {
        return PictureAddress.style(name, version);
    }

    /** The title in this language, else in English. */
    public String title(Locale locale) {
        return titles.getOrDefault(locale.getLanguage(), titles.getOrDefault("en", name));
    }

    /** The note in this language, else in English, else nothing. */
    public String note(Locale locale) {
        return notes.getOrDefault(locale.getLanguage(), notes.getOrDefault("en", ""));
    }
}
