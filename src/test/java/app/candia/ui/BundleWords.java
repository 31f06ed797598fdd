package app.candia.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that users see, without a server. */
public record BundleWords(Locale locale) implements Words {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static final BundleWords ENGLISH = new BundleWords(Languages.ENGLISH);
    public static final BundleWords GREEK = new BundleWords(Languages.GREEK);

    @Override
    public String of(String key, Object... parameters) {
        var bundle = ResourceBundle.getBundle("texts/" + key.substring(0, key.indexOf('.')), locale, NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), locale).format(parameters);
    }
}
