package app.candia.gallery;

import app.candia.style.OwnStyles;
import app.candia.style.Style;
import app.candia.style.StyleCatalogue;
import app.candia.style.StyleNames;
import app.candia.ui.Words;
import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

    /** A style of the catalogue or of this user's own; of several names the first that is there. */
    public Optional<Style> style(String names, UUID owner) {
        return styles(names, owner).stream().findFirst();
    }

    /** Those of the named styles that are there for this user. */
    public List<Style> styles(String names, UUID owner) {
        return StyleNames.split(names).stream()
                .flatMap(name -> one(name, owner).stream())
                .toList();
    }

    private Optional<Style> one(String name, UUID owner) {
        return name.startsWith("own:") ? ownStyles.find(name, owner) : catalogue.find(name);
    }

    /** Such as: after the wall “Yellow city”. */
    public String after(String style, UUID owner, Locale locale, Words words) {
        var names = StyleNames.split(style);
        return names.size() > 1
                ? afterSeveral(names, name -> one(name, owner), words.of("gallery.after.gone.one"), locale, words)
                : after(style(style, owner).orElse(null), locale, words);
    }

    /** The same for everybody: a style that only the painter sees stays unnamed. */
    public String afterForAll(String style, Locale locale, Words words) {
        var names = StyleNames.split(style);
        if (names.size() > 1) {
            return afterSeveral(names, this::forAll, words.of("gallery.after.private.one"), locale, words);
        }
        return forAll(style)
                .map(found -> after(found, locale, words))
                .orElseGet(() -> words.of("gallery.after.private"));
    }

    /** Whether everybody can use the style of this name. */
    public boolean isForAll(String name) {
        return forAll(name).isPresent();
    }

    private Optional<Style> forAll(String name) {
        return catalogue.find(name).or(() -> ownStyles.findForAll(name));
    }

    private static String afterSeveral(
            List<String> names, Function<String, Optional<Style>> find, String unnamed, Locale locale, Words words) {
        var titles = names.stream()
                .map(name -> find.apply(name)
                        .map(style -> words.of("gallery.after.quoted", style.title(locale)))
                        .orElse(unnamed))
                .distinct()
                .toList();
        return words.of(
                "gallery.after.several",
                ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(titles));
    }

    /** The address of the style's picture, where everybody may see it; of several the first. */
    public Optional<String> pictureForAll(String style) {
        return StyleNames.split(style).stream()
                .flatMap(name -> catalogue.find(name).stream())
                .map(Style::address)
                .findFirst();
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
