package app.candia.gallery;

import app.candia.image.PictureAddress;
import app.candia.style.OwnStyles;
import app.candia.style.Style;
import app.candia.style.StyleCatalogue;
import app.candia.ui.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands on the label beside a picture. Thread-safe. */
@Component
public class Labels {
    private final StyleCatalogue catalogue;
    private final OwnStyles ownStyles;

    Labels(StyleCatalogue catalogue, OwnStyles ownStyles) {
        this.catalogue = catalogue;
        this.ownStyles = ownStyles;
    }

    /** A style of the catalogue or of this user's own. */
    public Optional<Style> style(String name, UUID owner) {
        return name.startsWith("own:") ? ownStyles.find(name, owner) : catalogue.find(name);
    }

    /** Such as: after the wall “Yellow city”. */
    public String after(String style, UUID owner, Locale locale, Words words) {
        return after(style(style, owner).orElse(null), locale, words);
    }

    /** The same for everybody: a style of the painter's own stays unnamed, because only they see it. */
    public String afterForAll(String style, Locale locale, Words words) {
        return catalogue
                .find(style)
                .map(found -> after(found, locale, words))
                .orElseGet(() -> words.of("gallery.after.private"));
    }

    /** The address of the style's picture, where everybody may see it. */
    public Optional<String> pictureForAll(String style) {
        return catalogue.find(style).map(Style::name).map(PictureAddress::style);
    }

    static String after(@Nullable Style style, Locale locale, Words words) {
        return style == null
                ? words.of("gallery.after.gone")
                : words.of("gallery.after." + style.kind().name().toLowerCase(Locale.ROOT), style.title(locale));
    }

    /** A picture's or a photo's title, or what stands for none. */
    public static String title(String title, Words words) {
        return title.isBlank() ? words.of("gallery.untitled") : title;
    }
}
