package app.candia.nst;

import app.candia.network.FeatureNetwork;
import app.candia.network.Networks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a network paints best, found by trial (see docs/engine.md).
 *
 * @param whole what the octaves minimise
 * @param finish what the last one minimises: low layers, little content
 * @param gramWeight the style weight to use instead when the style loss compares Gram matrices
 * @param finishCost time of the finish in that of the whole network at the same size
 * @param margin how far the photo is extended on each side, as a share of its longer side
 * @param schedule which octaves make a picture
 */
record Recipe(
        Objective whole, Objective finish, double gramWeight, double finishCost, double margin, Schedule schedule) {

    /**
     * @param upTo128 iterations at up to 181 px (as the next are up to 362 and 724 px: a factor of the square root of 2
     *     above)
     * @param larger iterations at more than 724 px
     * @param wholeAtTop the largest size at which the whole network looks at the full resolution
     * @param finish iterations of the finish
     * @param oversize how much larger than asked the finish is done, up to {@link #MAX_OVERSIZED} px
     */
    record Schedule(int upTo128, int upTo256, int upTo512, int larger, int wholeAtTop, int finish, double oversize) {
        private static final int SMALLEST = 96;
        private static final int MAX_OVERSIZED = 1448;

        /** @param resolution longer side of the picture in pixels */
        List<Octave> octaves(int resolution) {
            List<Octave> octaves = new ArrayList<>();
            int size = resolution;
            while (size >= SMALLEST || octaves.isEmpty()) {
                if (size < resolution || size <= wholeAtTop) {
                    octaves.addFirst(new Octave(size, iterations(size), false));
                }
                size = Math.round(size / 2f);
            }
            int top = (int) Math.round(Math.min(resolution * oversize, Math.max(resolution, MAX_OVERSIZED)));
            octaves.add(new Octave(top, finish, true));
            return List.copyOf(octaves);
        }

        private int iterations(int size) {
            return size <= 181 ? upTo128 : size <= 362 ? upTo256 : size <= 724 ? upTo512 : larger;
        }
    }

    /** What each iteration costs besides its pixels, as so many pixels of a square image. */
    private static final double ITERATION_OVERHEAD = 8000;

    private static final Set<String> LOW = Set.of("full_1", "activation_2", "activation_3", "activation_5");

    private static final Recipe BUILTIN = new Recipe(
            new Objective(
                    equal(
                            "full_1",
                            "activation_2",
                            "activation_3",
                            "activation_5",
                            "mixed0",
                            "mixed1",
                            "mixed2",
                            "mixed3",
                            "mixed4"),
                    Map.of("activation_5", 0.5, "mixed2", 0.5),
                    LOW,
                    0.2,
                    3),
            new Objective(
                    equal("full_1", "activation_2", "activation_3", "activation_5", "mixed0"),
                    Map.of("activation_5", 0.15),
                    LOW,
                    0.2,
                    3),
            5,
            0.72,
            0.03,
            new Schedule(80, 80, 30, 12, Integer.MAX_VALUE, 30, Math.sqrt(2)));

    private static final Recipe VGG19 = new Recipe(
            new Objective(
                    equal("relu1_1", "relu2_1", "relu3_1", "relu4_1", "relu5_1"),
                    Map.of("relu4_2", 1.0),
                    Set.of(),
                    0.45,
                    1),
            new Objective(equal("relu1_1", "relu2_1", "relu3_1"), Map.of("relu3_1", 0.075), Set.of(), 0.45, 1),
            2,
            0.5,
            0.02,
            new Schedule(60, 22, 6, 4, 362, 18, 1));

    static Recipe of(FeatureNetwork network) {
        return network.name().equals(Networks.BUILTIN) ? BUILTIN : VGG19;
    }

    /** What an octave minimises under these settings. */
    Objective objective(boolean finishing, Settings settings) {
        Objective of = finishing ? finish : whole;
        double weight = settings.statistic() == Statistic.GRAM ? gramWeight : of.styleWeight();
        return new Objective(of.style(), of.content(), of.perChannel(), weight * settings.strength(), of.smoothness());
    }

    /** An octave's share of the time, in no particular unit. */
    double cost(Octave octave) {
        double iteration = (double) octave.size() * octave.size() + ITERATION_OVERHEAD;
        return iteration * octave.iterations() * (octave.finish() ? finishCost : 1);
    }

    private static Map<String, Double> equal(String... layers) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String layer : layers) {
            weights.put(layer, 1.0);
        }
        return weights;
    }
}
