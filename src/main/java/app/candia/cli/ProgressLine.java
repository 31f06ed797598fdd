package app.candia.cli;

import app.candia.nst.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;

/** Progress on standard error: a bar that is drawn again in a terminal, and elsewhere a line each ten percent. */
final class ProgressLine implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter out;
    private final Texts texts;
    private final boolean terminal;
    private String shown = "";
    private int tenths = -1;

    ProgressLine(PrintWriter out, Texts texts, boolean terminal) {
        this.out = out;
        this.texts = texts;
        this.terminal = terminal;
    }

    static ProgressLine on(PrintWriter out, Texts texts) {
        Console console = System.console();
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        return new ProgressLine(out, texts, console != null && console.isTerminal() && !dumb);
    }

    /** A sentence of its own. */
    void say(String sentence) {
        close();
        out.println(sentence);
        out.flush();
    }

    /** That an octave is worked at in tiles. */
    void tiles(Progress progress) {
        say(texts.say("tiles", progress.octave() + 1, progress.octaves(), progress.tiles()));
    }

    /**
     * @param fraction work done, 0 to 1
     * @param remaining estimate of the time left
     */
    void show(double fraction, Duration remaining) {
        int percent = (int) Math.floor(fraction * 100);
        String line = texts.say("progress", percent, time(remaining));
        if (terminal) {
            int filled = (int) Math.floor(fraction * WIDTH);
            draw("█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + line);
        } else if (percent / 10 > tenths) {
            tenths = percent / 10;
            out.println(line);
            out.flush();
        }
    }

    private void draw(String line) {
        if (!line.equals(shown)) {
            shown = line;
            out.print(CLEAR + line);
            out.flush();
        }
    }

    private String time(Duration left) {
        return left.toHours() > 0
                ? String.format(
                        texts.locale(), "%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart())
                : String.format(texts.locale(), "%d:%02d", left.toMinutes(), left.toSecondsPart());
    }

    /** Leaves the terminal's line empty for what comes next. */
    @Override
    public void close() {
        if (!shown.isEmpty()) {
            shown = "";
            out.print(CLEAR);
            out.flush();
        }
    }
}
