package app.candia.transfer;

import app.candia.nst.Settings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Small sketches of one photo, to choose from.
 *
 * @param title the photo's
 * @param settings those of the picture that one of the sketches is to become, besides what the sketches vary
 * @param cells the sketches in their order
 */
public record Sheet(
        UUID id,
        UUID owner,
        UUID photo,
        String title,
        Kind kind,
        Settings settings,
        Instant made,
        List<Transfer> cells) {

    /** What the sketches vary. */
    public enum Kind {
        /** Strength by stroke size. */
        STROKES,
        /** One photo in many styles. */
        STYLES,
        /** The upper row of the paper's figure 1: the photo rebuilt from one layer after the other. */
        LAYERS,
        /** The lower row: the style rebuilt from one set of layers after the other. */
        SETS,
        /** The paper's figure 3: layers by balance. */
        FIGURE
    }

    public Sheet {
        cells = List.copyOf(cells);
    }

    /** Whether something will still change. */
    public boolean isOpen() {
        return cells.stream().anyMatch(cell -> cell.state().isOpen());
    }

    /** How many sketches are done. */
    public int done() {
        return (int) cells.stream()
                .filter(cell -> cell.state() == Transfer.State.DONE)
                .count();
    }
}
