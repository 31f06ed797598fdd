package app.candia.studio;

import app.candia.transfer.Transfer;
import app.candia.ui.Words;
import java.util.Optional;

/** What a screen reader hears of a running transfer: quarters and coats, not each step. */
final class Announcer {
    private final Words words;
    private int octave = -1;
    private int quarter = -1;

    Announcer(Words words) {
        this.words = words;
    }

    /** What to say now; empty if nothing new is worth it. */
    Optional<String> hear(Transfer transfer) {
        if (transfer.state() != Transfer.State.RUNNING || transfer.octaves() == 0) {
            return Optional.empty();
        }
        int nowQuarter = (int) (transfer.fraction() * 4);
        boolean newCoat = transfer.octave() != octave;
        if (!newCoat && nowQuarter == quarter) {
            return Optional.empty();
        }
        octave = transfer.octave();
        quarter = nowQuarter;
        int percent = Percent.of(transfer.fraction());
        return Optional.of(
                newCoat
                        ? words.of(
                                "studio.progress.heard.coat", words.of(Coats.key(octave, transfer.octaves())), percent)
                        : words.of("studio.progress.heard.quarter", percent));
    }
}
