package app.candia.nst;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the work on an octave stands: the image, the last one that was good, and the optimiser. Not thread-safe. */
final class Position {
    /** How often an octave goes back a step and starts its optimiser anew before it ends. */
    private static final int PATIENCE = 3;
    /** A loss so many times the octave's first has left every slope that leads down. */
    private static final double RUNAWAY = 10;

    /** What follows from the loss at the image. */
    enum Next {
        /** The image was moved a step on, or back. */
        GO_ON,
        /** Each step leads up, however short: the image is the best that this octave comes to. */
        END,
        /** There is no loss to go down. */
        NO_LOSS
    }

    private final int octave;
    private final Pixels image;
    private final Descent descent;
    private final boolean clamps;
    private int iterations;
    private double first = Double.NaN;
    private float[] before = {};
    private boolean given;
    private int failures;

    /**
     * At the beginning of an octave.
     *
     * @param image which is changed from now on
     * @param clamps whether the image comes back from anywhere, because it is forced into the range of colours
     */
    Position(int octave, Pixels image, Descent descent, boolean clamps) {
        this.octave = octave;
        this.image = image;
        this.descent = descent;
        this.clamps = clamps;
    }

    /** Where a checkpoint was taken. The checkpoint stays as it is, and is not kept. */
    static Position of(Checkpoint from, Function<Integer, Descent> descent, boolean clamps) {
        Pixels image = new Pixels(from.width(), from.height(), from.pixels().clone());
        Position at = new Position(from.octave(), image, descent.apply(image.rgb().length), clamps);
        at.descent.resume(from.optimiser());
        at.iterations = from.iteration();
        at.first = from.firstLoss();
        at.before = from.before().length == image.rgb().length ? from.before().clone() : new float[] {};
        at.failures = from.failures();
        return at;
    }

    int octave() {
        return octave;
    }

    Pixels image() {
        return image;
    }

    /** How many were done. */
    int iterations() {
        return iterations;
    }

    /** The last image whose loss was good; null before the first. */
    @Nullable
    Pixels lastGood() {
        return before.length == 0 ? null : new Pixels(image.width(), image.height(), before);
    }

    /** Moves the image. */
    Next step(Loss.Evaluation is) {
        boolean good = is.finite() && (clamps || !isRunaway(is));
        if (good) {
            first = Double.isNaN(first) ? is.total() : first;
            keep();
            descent.step(image.rgb(), is.gradient());
        } else if (before.length > 0 && failures < PATIENCE) {
            failures++;
            goBack();
            descent.restart();
        } else if (before.length > 0 && is.finite()) {
            goBack();
            return Next.END;
        } else {
            return Next.NO_LOSS;
        }
        iterations++;
        return Next.GO_ON;
    }

    /** Whether a last step may have done harm that no further iteration would show. */
    boolean isDoubtful() {
        return failures > 0 && !clamps && before.length > 0;
    }

    /** Takes the last step back if it did harm. */
    void end(Loss.Evaluation is) {
        if (!is.finite() || isRunaway(is)) {
            goBack();
        }
    }

    private boolean isRunaway(Loss.Evaluation is) {
        return is.total() > RUNAWAY * first;
    }

    private void keep() {
        float[] x = image.rgb();
        if (before.length == 0 || given) {
            before = new float[x.length];
            given = false;
        }
        System.arraycopy(x, 0, before, 0, x.length);
    }

    private void goBack() {
        System.arraycopy(before, 0, image.rgb(), 0, before.length);
    }

    /** The state as it is now: what happens later does not change it. */
    Checkpoint checkpoint() {
        given = true;
        return new Checkpoint(
                octave,
                iterations,
                image.width(),
                image.height(),
                image.rgb().clone(),
                first,
                descent.state(),
                before,
                failures);
    }
}
