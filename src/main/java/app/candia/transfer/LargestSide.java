package app.candia.transfer;

import app.candia.nst.Settings;
import java.util.List;

/**
 * How large a picture may be asked for: what whoever runs Candia allows, and the memory holds. Immutable.
 *
 * @param pixels of the longer side
 */
public record LargestSide(int pixels) {
    private static final List<Integer> USUAL = List.of(256, 384, 512, 768, 1024, 2048, 4096, 8192, 16384);

    /** The resolutions to choose from, the smallest first. */
    public List<Integer> choices() {
        return USUAL.stream().filter(size -> size <= pixels).toList();
    }

    /** The settings, reduced to what may be asked for. */
    public Settings within(Settings settings) {
        return settings.resolution() <= pixels ? settings : settings.withResolution(pixels);
    }
}
