package app.candia.nst;

import java.util.List;

/** JSON that is no settings; the message is a sentence in English. */
public final class UnreadableSettingsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public enum Kind {
        /** Nothing but white space. */
        EMPTY,
        /** No JSON, from a line and column on, the values. */
        NOT_JSON,
        /** JSON, but no object. */
        NOT_AN_OBJECT,
        /** There is no such setting. The values are its name and the names that there are. */
        UNKNOWN_SETTING,
        /** A setting can't have this value. The values are the setting and its value. */
        WRONG_VALUE,
        /** As {@link #WRONG_VALUE}, and a third value lists what it can be. */
        WRONG_CHOICE
    }

    private final Kind kind;
    private final List<String> values;

    UnreadableSettingsException(Kind kind, String sentence, Object... values) {
        super(sentence);
        this.kind = kind;
        this.values = List.of(values).stream().map(String::valueOf).toList();
    }

    public Kind kind() {
        return kind;
    }

    /** What else a sentence needs. */
    public List<String> values() {
        return values;
    }
}
