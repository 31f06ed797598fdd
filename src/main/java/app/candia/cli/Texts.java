package app.candia.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command line in one language. */
record Texts(Locale locale, ResourceBundle bundle) {
    static Texts of(Locale locale) {
        return new Texts(
                locale,
                ResourceBundle.getBundle(
                        "texts.cli",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString("cli." + key), locale).format(arguments);
    }
}
