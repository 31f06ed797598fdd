package app.candia.cli;

import app.candia.CandiaException;
import app.candia.nst.CancelledException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.Locale;

/** What a command says when it failed. */
record Failures(Texts texts) {
    /** Never the text of an exception that was not made for people. */
    String sentence(Exception failure) {
        return switch (failure) {
            case CancelledException cancelled -> texts.say("cancelled");
            case WrongCallException wrong -> wrong.sentence(texts);
            case CandiaException expected -> expected.getMessage(texts.locale(), Failures::option);
            case FileSystemException unwritable -> texts.say("unwritable", String.valueOf(unwritable.getFile()));
            case InvalidPathException unspeakable -> Arguments.encoding(texts, unspeakable.getInput());
            default -> texts.say("unexpected");
        };
    }

    /** Whether the call itself can't be, on whatever machine and with whatever files. */
    static boolean isWrongCall(Exception failure) {
        return failure instanceof WrongCallException
                || failure instanceof CandiaException refused
                        && switch (refused.reason()) {
                            case UNKNOWN_STYLE, RESOLUTION, STRENGTH, SETTING -> true;
                            // a network that there is, and that could not be had, has a cause
                            case NETWORK -> refused.getCause() == null;
                            default -> false;
                        };
    }

    /** {@code --style-scale} for {@code styleScale}. */
    static String option(String setting) {
        return "--" + setting.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
