package app.candia.nst;

import app.candia.network.Networks;
import java.time.Duration;
import java.util.Map;

/** How much there is to do, so that the time that one transfer took tells of others. */
public final class Work {
    /** Seconds on a common machine of two cores for the usual settings: what to say before anything was measured. */
    private static final Map<String, Double> USUAL_SECONDS = Map.of(Networks.BUILTIN, 70.0, Networks.VGG19, 42.0);

    private Work() {}

    /**
     * What a transfer with these settings costs, in no particular unit: of two with the same network, the one with
     * twice the work takes about twice as long on the same machine.
     */
    public static double of(Settings settings) {
        return Recipe.of(settings.network()).octaves(settings).stream()
                .mapToDouble(Octave::work)
                .sum();
    }

    /** How long a transfer may take where none was measured yet: as on a common machine of two cores. */
    public static Duration guess(Settings settings) {
        Settings usual = Settings.DEFAULT.withNetwork(settings.network());
        double seconds = USUAL_SECONDS.getOrDefault(settings.network(), 60.0) / of(usual) * of(settings);
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
