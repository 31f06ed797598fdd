package app.candia.share;

import app.candia.gallery.Picture;
import app.candia.style.Style;
import app.candia.style.StyleCatalogue;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The line of a wall label that names the style. A style of the painter's own stays unnamed: only they see it. */
@Component
class StyleLabel {
    private final StyleCatalogue catalogue;
    private final MessageSource texts;

    StyleLabel(StyleCatalogue catalogue, MessageSource texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    String of(Picture picture, Locale locale) {
        return catalogue
                .find(picture.style())
                .map(style -> texts.getMessage(key(style), new Object[] {style.title(locale)}, locale))
                .orElseGet(() -> texts.getMessage("share.style.own", null, locale));
    }

    private static String key(Style style) {
        return style.kind() == Style.Kind.WALL ? "share.style.wall" : "share.style.painting";
    }
}
