package app.candia.nst;

import app.candia.nst.ContradictionException.Kind;
import java.util.List;

/** Whether settings are for the pictures that are there. */
record Fit(Settings settings) {
    /** @throws ContradictionException if they are not */
    void require(int styles, int regions, boolean startPicture) {
        requireRegions(styles, regions);
        requireStyleWeights(styles);
        requireOctaves();
        if (settings.start() == Start.PICTURE && !startPicture) {
            throw new ContradictionException(
                    "The start PICTURE needs a picture to start from; name its file.",
                    Kind.NO_START_PICTURE,
                    List.of("start"));
        }
    }

    static void requireRegions(int styles, int regions) {
        if (regions != 0 && regions != styles) {
            throw new ContradictionException(
                    "There must be one region for each of the " + styles + " styles, or none; there are " + regions
                            + ".",
                    Kind.REGIONS,
                    List.of("region"),
                    styles,
                    regions);
        }
    }

    private void requireStyleWeights(int styles) {
        int weights = settings.styleWeights().size();
        if (weights != 0 && weights != styles) {
            throw new ContradictionException(
                    "There must be one weight in styleWeights for each style, or none; there are " + styles
                            + " styles and " + weights + " weights.",
                    Kind.STYLE_WEIGHTS,
                    List.of("styleWeights"),
                    styles,
                    weights);
        }
    }

    private void requireOctaves() {
        int octaves = octaves(settings.resolution());
        int numbers = settings.iterations().size();
        if (numbers > octaves) {
            throw new ContradictionException(
                    "A resolution of " + settings.resolution() + " has at most " + octaves + " octaves; iterations has "
                            + numbers + " numbers.",
                    Kind.ITERATIONS,
                    List.of("iterations", "resolution"),
                    settings.resolution(),
                    octaves,
                    numbers);
        }
    }

    /** From the resolution, by halves, to the smallest there is. */
    private static int octaves(int resolution) {
        int octaves = 1;
        for (int size = resolution; size > Recipe.SMALLEST_OCTAVE; size = Recipe.half(size)) {
            octaves++;
        }
        return octaves;
    }
}
