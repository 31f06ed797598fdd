package app.candia.cli;

/** A command that was called wrongly, as a sentence of the command line's texts. */
final class WrongCallException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String[] arguments;

    /** @param key of the sentence, without {@code cli.} */
    WrongCallException(String key, String... arguments) {
        super(key + " " + String.join(", ", arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    String sentence(Texts texts) {
        return texts.say(key, (Object[]) arguments);
    }
}
