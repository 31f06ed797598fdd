package app.candia.nst;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Limited-memory BFGS (Nocedal 1980) without a line search: the first step is min(1, 1 / |gradient|) in the sum norm,
 * every other one the full quasi-Newton step. On these losses that step nearly always descends, and each evaluation
 * saved is a pass through the network saved. Not thread-safe.
 */
final class Lbfgs {
    private static final double MIN_CURVATURE = 1e-10;

    /** A step, the change of the gradient along it, and one over their product. */
    private record Pair(float[] step, float[] change, double rho) {}

    private final int memory;
    private final Deque<Pair> pairs = new ArrayDeque<>();
    private float @Nullable [] lastGradient;
    private float @Nullable [] lastStep;
    private double scale = 1;

    /** @param memory how many steps to learn from */
    Lbfgs(int memory) {
        this.memory = memory;
    }

    /**
     * Moves {@code x} against the gradient.
     *
     * @param gradient at {@code x}; kept, so give a new array each time
     */
    void step(float[] x, float[] gradient) {
        if (lastGradient != null && lastStep != null) {
            learn(lastGradient, lastStep, gradient);
        }
        float[] direction = direction(gradient);
        if (!(dot(direction, gradient) < 0)) {
            restart(); // what it learnt leads up
            direction = direction(gradient);
        }
        float length = lastGradient == null ? (float) Math.min(1, 1 / sumNorm(gradient)) : 1;
        for (int i = 0; i < x.length; i++) {
            direction[i] *= length;
            x[i] += direction[i];
        }
        lastGradient = gradient;
        lastStep = direction;
    }

    private float[] direction(float[] gradient) {
        float[] direction = new float[gradient.length];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = -gradient[i];
        }
        if (lastGradient != null) {
            applyInverseHessian(direction);
        }
        return direction;
    }

    /** Forgets all it learnt; the next step is a first one. */
    void restart() {
        pairs.clear();
        lastGradient = null;
        lastStep = null;
        scale = 1;
    }

    private void learn(float[] before, float[] step, float[] gradient) {
        float[] change = new float[gradient.length];
        for (int i = 0; i < change.length; i++) {
            change[i] = gradient[i] - before[i];
        }
        double curvature = dot(change, step);
        if (curvature > MIN_CURVATURE) {
            if (pairs.size() == memory) {
                pairs.removeFirst();
            }
            pairs.addLast(new Pair(step, change, 1 / curvature));
            scale = curvature / dot(change, change);
        }
    }

    private void applyInverseHessian(float[] q) {
        double[] alphas = new double[pairs.size()];
        int k = pairs.size();
        for (Iterator<Pair> newestFirst = pairs.descendingIterator(); newestFirst.hasNext(); ) {
            Pair pair = newestFirst.next();
            alphas[--k] = dot(pair.step, q) * pair.rho;
            add(q, -alphas[k], pair.change);
        }
        for (int i = 0; i < q.length; i++) {
            q[i] *= (float) scale;
        }
        for (Pair pair : pairs) {
            double beta = dot(pair.change, q) * pair.rho;
            add(q, alphas[k++] - beta, pair.step);
        }
    }

    private static void add(float[] to, double factor, float[] what) {
        float f = (float) factor;
        for (int i = 0; i < to.length; i++) {
            to[i] += f * what[i];
        }
    }

    /** In four sums at once: a single one waits for itself at each place. */
    static double dot(float[] a, float[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s0 += (double) a[i] * b[i];
            s1 += (double) a[i + 1] * b[i + 1];
            s2 += (double) a[i + 2] * b[i + 2];
            s3 += (double) a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += (double) a[i] * b[i];
        }
        return s0 + s1 + s2 + s3;
    }

    private static double sumNorm(float[] a) {
        double sum = 0;
        for (float value : a) {
            sum += Math.abs(value);
        }
        return sum;
    }
}
