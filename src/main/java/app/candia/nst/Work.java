package app.candia.nst;

/** How much there is to do, so that the time that one transfer took tells of others. */
public final class Work {
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
}
