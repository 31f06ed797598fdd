package app.candia.studio;

import app.candia.gallery.Durations;
import app.candia.transfer.Parts;
import app.candia.transfer.Transfer;
import app.candia.ui.Words;
import java.time.Duration;
import java.util.Locale;

/** Sentences about a transfer and how long it takes. */
record ProgressWords(Words words) {
    /** Before this much is done the engine's guesses are wild. */
    private static final double EARLY = 0.03;

    private static final Duration SOON = Duration.ofSeconds(6);

    /** How long a running transfer still needs. */
    String remaining(double fraction, Duration remaining) {
        if (fraction < EARLY) {
            return words.of("studio.progress.started");
        }
        return remaining.compareTo(SOON) < 0
                ? words.of("studio.progress.soon")
                : words.of("studio.progress.remaining", durations().about(remaining));
    }

    /** What comes before the first coat where the network has to be fetched. */
    String downloaded(int percent) {
        return words.of("studio.progress.download", percent);
    }

    /** Where a waiting transfer stands. */
    String place(int before) {
        return words.of("studio.progress.waiting.title", before);
    }

    /** When a waiting transfer will be done. */
    String waiting(Duration estimate) {
        return words.of("studio.progress.waiting.time", durations().about(estimate));
    }

    /** On the button: how long it will take. */
    String onButton(Duration estimate) {
        return timed("studio.paint.time", estimate);
    }

    /** On the button that ends the fine tuning. */
    String onDone(Duration estimate) {
        return timed("studio.tuning.done", estimate);
    }

    private String timed(String key, Duration estimate) {
        return words.of(key, durations().about(estimate), durations().brief(estimate));
    }

    /** Beside the button: how long it will take, and who is first. */
    String estimate(Duration estimate, int ahead) {
        return words.of(
                ahead == 0 ? "studio.paint.about.alone" : "studio.paint.about.waiting",
                durations().about(estimate),
                ahead);
    }

    String failedTitle(Transfer.Failure failure) {
        return words.of(key(failure));
    }

    /** What happened and what to do. */
    String failedText(Transfer transfer, Transfer.Failure failure) {
        return words.of(
                key(failure) + ".text",
                Percent.of(transfer.fraction()),
                Draft.of(transfer, Parts.NONE).smaller());
    }

    Durations durations() {
        return new Durations(words);
    }

    private static String key(Transfer.Failure failure) {
        return "studio.failed." + failure.name().toLowerCase(Locale.ROOT);
    }
}
