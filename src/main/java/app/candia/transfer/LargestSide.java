package app.candia.transfer;

import app.candia.nst.Settings;

/**
 * How large a picture may be asked for: what whoever runs Candia allows, and the memory holds. Immutable.
 *
 * @param pixels of the longer side
 */
public record LargestSide(int pixels) {
    /** The settings, reduced to what may be asked for. */
    public Settings within(Settings settings) {
        return settings.resolution() <= pixels ? settings : settings.withResolution(pixels);
    }
}
