package app.candia.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/** Commands as a user would give them, with what they say. */
final class CommandRun {
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    /** @return the exit code */
    int of(Locale locale, String... args) {
        return CommandLines.of(locale)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
