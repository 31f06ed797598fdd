package app.candia.nst;

import java.util.stream.DoubleStream;

/** What the losses are divided by, and so what their weights mean. */
public enum LossScale {
    /**
     * By the size of the photo's and of the style's own statistics: 0 is the same, 1 as far as nothing at all, for
     * every network, layer and size. The default.
     */
    RELATIVE {
        @Override
        double content(double size, double mean, double values) {
            return 1 / Math.max(size, 1e-12);
        }

        @Override
        double gram(double size, double channels) {
            return 1 / size;
        }
    },
    /**
     * As in the program that the paper's authors published: the content is the mean of squares, a style layer the sum
     * over N to the fourth. The paper scales its network so that each filter's mean activation is 1. Here a style
     * layer's filters are divided by their mean over the style, and the content's map by its mean as a whole. With
     * alpha / beta at 0.001 the photo comes back, at 0.00001, where the paper's figure 3 ends, it is painted. Gram
     * matrices only.
     */
    PAPER {
        /** Of the mean filter: one that the style hardly wakes would count for more than all others. */
        private static final double LEAST = 0.1;

        @Override
        double content(double size, double mean, double values) {
            return 1 / square(Math.max(mean, 1e-6));
        }

        @Override
        double gram(double size, double channels) {
            return 1 / square(square(channels));
        }

        @Override
        double[] filters(double[] means) {
            double least = LEAST * DoubleStream.of(means).average().orElse(0) + 1e-6;
            return DoubleStream.of(means)
                    .map(mean -> 1 / square(Math.max(mean, least)))
                    .toArray();
        }
    },
    /**
     * Means of squares, Gram matrices divided by N M, and features of an input normalised by its deviation, as in the
     * tutorial that many have learnt from; and the image is forced into the range of colours. Gram matrices only.
     */
    TUTORIAL {
        /** What features are larger by here: 255 times the deviation of photographs. */
        private static final double INPUT = 57.6;

        @Override
        double content(double size, double mean, double values) {
            return 1 / square(INPUT);
        }

        @Override
        double gram(double size, double channels) {
            return 1 / square(square(channels * INPUT));
        }

        @Override
        boolean clamps() {
            return true;
        }

        @Override
        int memory() {
            return 100;
        }

        @Override
        double firstStep(int values) {
            return 1;
        }
    };

    private static final double FIRST_STEP = 0.015;

    /**
     * The factor of the mean squared difference of feature maps.
     *
     * @param size mean square of the photo's map
     * @param mean of the photo's map
     * @param values in the map
     */
    abstract double content(double size, double mean, double values);

    /**
     * The factor of the squared difference of Gram matrices, which here are divided by the number of positions.
     *
     * @param size the squared Frobenius norm of the style's
     * @param channels of the map, the paper's N
     */
    abstract double gram(double size, double channels);

    /**
     * The factor of each filter's squared distance; that of two filters' product has both theirs.
     *
     * @param means of the style's map, one for each filter
     */
    double[] filters(double[] means) {
        return DoubleStream.generate(() -> 1).limit(means.length).toArray();
    }

    /** Whether the image is forced into the range of colours before each evaluation; else it is only pulled there. */
    boolean clamps() {
        return false;
    }

    /** How many steps L-BFGS learns from, at most. */
    int memory() {
        return 20;
    }

    /**
     * How far L-BFGS goes at first: the sum of all values' changes, which are of 0 to 1. A step that each pixel notices
     * saves the two evaluations that one as in PyTorch, 1 in all, is lost on.
     */
    double firstStep(int values) {
        return FIRST_STEP * values;
    }

    private static double square(double value) {
        return value * value;
    }
}
