package app.candia;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why no picture came of a call. The message is one sentence in English for whoever made the call;
 * {@link #getLocalizedMessage} says it in the language of the machine.
 */
public final class CandiaException extends Exception {
    private static final long serialVersionUID = 1;

    /** What was wrong. */
    public enum Reason {
        /** The name is not in the catalogue and not the path of a file. */
        UNKNOWN_STYLE,
        /** The file of the photo or of the style is not there. */
        NO_SUCH_FILE,
        /** The file is there and can't become a picture. */
        UNREADABLE_PICTURE,
        /** The folder of the result can't be made or written. */
        UNWRITABLE_FOLDER,
        /** The disk has no room for the picture. */
        DISK_FULL,
        /** The resolution is out of range. */
        RESOLUTION,
        /** The strength is out of range. */
        STRENGTH,
        /** Another setting can't be, or contradicts a second one. */
        SETTING,
        /** The feature network has an unknown name or can't be had. */
        NETWORK,
        /** The engine ran into values that no picture can come of. */
        NON_FINITE_LOSS,
        /** The picture is too large for the memory there is. */
        OUT_OF_MEMORY
    }

    /** An argument of a sentence that is the name of a setting. */
    record SettingName(String member) implements Serializable {
        @Override
        public String toString() {
            return member;
        }
    }

    private final Reason reason;
    private final String key;
    private final Serializable[] arguments;

    /**
     * @param key of the sentence in {@code texts/candia.properties}
     * @param arguments of the sentence
     */
    CandiaException(Reason reason, String key, @Nullable Throwable cause, Serializable... arguments) {
        super(sentence(key, Locale.ENGLISH, arguments), cause);
        this.reason = reason;
        this.key = key;
        this.arguments = arguments;
    }

    public Reason reason() {
        return reason;
    }

    /** The sentence in this language, else in English. */
    public String getMessage(Locale locale) {
        return sentence(key, locale, arguments);
    }

    /**
     * The same for callers who know the settings by other names.
     *
     * @param named from the name of a setting, as in JSON, to the caller's
     */
    public String getMessage(Locale locale, UnaryOperator<String> named) {
        Serializable[] renamed = Stream.of(arguments)
                .map(argument -> argument instanceof SettingName(String member) ? named.apply(member) : argument)
                .toArray(Serializable[]::new);
        return sentence(key, locale, renamed);
    }

    @Override
    public String getLocalizedMessage() {
        return getMessage(Locale.getDefault());
    }

    private static String sentence(String key, Locale locale, Serializable... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "texts.candia",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
