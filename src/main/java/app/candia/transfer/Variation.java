package app.candia.transfer;

import app.candia.nst.Effort;
import app.candia.nst.Settings;

/**
 * What one cell of a sheet shows.
 *
 * @param style a name, or several joined as {@code StyleNames} does
 * @param settings those of the picture in full size
 */
public record Variation(String style, Settings settings) {
    /** Long side of a sketch in pixels. */
    static final int SKETCH = 256;

    /** The settings of the sketch: small and quick, all else as it will be. */
    public Settings sketch() {
        return settings.with()
                .resolution(Math.min(SKETCH, settings.resolution()))
                .effort(Effort.SKETCH)
                .iterations(Settings.DEFAULT.iterations())
                .build();
    }
}
