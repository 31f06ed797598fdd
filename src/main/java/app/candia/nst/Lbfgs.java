package app.candia.nst;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Limited-memory BFGS (Nocedal 1980) without a line search: the first step has a length that is given, every other one
 * is the full quasi-Newton step. On these losses that step nearly always descends, and each evaluation saved is a pass
 * through the network saved. Not thread-safe.
 */
final class Lbfgs implements Descent {
    private static final double MIN_CURVATURE = 1e-10;
    /** A first step that did harm was too long. */
    private static final double SHORTER = 0.01;

    /** A step, the change of the gradient along it, and one over their product. */
    private record Pair(float[] step, float[] change, double rho) {}

    private final int memory;
    private final double first;
    private int restarts;
    private final Deque<Pair> pairs = new ArrayDeque<>();
    private float @Nullable [] lastGradient;
    private float @Nullable [] lastStep;
    /** Of the pair forgotten last: images are large, and new ones would only be cleaned up after. */
    private @Nullable Pair spare;

    /** Arrays that a checkpoint has as well: they are left as they are, and new ones take their place. */
    private final Set<float[]> given = Collections.newSetFromMap(new WeakHashMap<>());

    private double scale = 1;

    /**
     * @param memory how many steps to learn from
     * @param first how far the first step goes: the sum of all values' changes
     */
    Lbfgs(int memory, double first) {
        this.memory = memory;
        this.first = first;
    }

    /** How many steps to learn from where an image has so many values: no more than a third of Java's heap holds. */
    static int memory(int values, int most) {
        long pair = 2L * Float.BYTES * values;
        return (int) Math.clamp(Runtime.getRuntime().maxMemory() / 3 / pair, 2, most);
    }

    @Override
    public void step(float[] x, float[] gradient) {
        if (lastGradient != null && lastStep != null) {
            learn(lastGradient, lastStep, gradient);
        }
        float[] direction = spare == null ? new float[x.length] : own(spare.step);
        spare = null;
        point(direction, gradient);
        if (!(Vectors.dot(direction, gradient) < 0)) {
            forget(); // what it learnt leads up
            point(direction, gradient);
        }
        if (lastGradient == null) {
            double slope = Vectors.sumNorm(gradient);
            double length = first * Math.pow(SHORTER, restarts);
            Vectors.scale(direction, slope == 0 ? 0 : length / slope);
            lastGradient = new float[x.length];
        }
        Vectors.add(x, 1, direction);
        lastGradient = own(lastGradient);
        System.arraycopy(gradient, 0, lastGradient, 0, gradient.length);
        lastStep = direction;
    }

    /** An array of that length to write over. */
    private float[] own(float[] array) {
        return given.contains(array) ? new float[array.length] : array;
    }

    private void point(float[] direction, float[] gradient) {
        System.arraycopy(gradient, 0, direction, 0, gradient.length);
        Vectors.scale(direction, -1);
        if (lastGradient != null) {
            applyInverseHessian(direction);
        }
    }

    @Override
    public void restart() {
        restarts++;
        forget();
    }

    private void forget() {
        pairs.clear();
        lastGradient = null;
        lastStep = null;
        scale = 1;
    }

    private void learn(float[] before, float[] step, float[] gradient) {
        if (pairs.size() == memory) {
            spare = pairs.removeFirst();
        }
        float[] change = spare == null ? new float[gradient.length] : own(spare.change);
        System.arraycopy(gradient, 0, change, 0, gradient.length);
        Vectors.add(change, -1, before);
        if (!remember(step, change)) {
            spare = new Pair(step, change, 0);
        }
    }

    private boolean remember(float[] step, float[] change) {
        double curvature = Vectors.dot(change, step);
        if (curvature > MIN_CURVATURE) {
            pairs.addLast(new Pair(step, change, 1 / curvature));
            scale = curvature / Vectors.dot(change, change);
            return true;
        }
        return false;
    }

    private void applyInverseHessian(float[] q) {
        double[] alphas = new double[pairs.size()];
        int k = pairs.size();
        for (Iterator<Pair> newestFirst = pairs.descendingIterator(); newestFirst.hasNext(); ) {
            Pair pair = newestFirst.next();
            alphas[--k] = Vectors.dot(pair.step, q) * pair.rho;
            Vectors.add(q, -alphas[k], pair.change);
        }
        Vectors.scale(q, scale);
        for (Pair pair : pairs) {
            double beta = Vectors.dot(pair.change, q) * pair.rho;
            Vectors.add(q, alphas[k++] - beta, pair.step);
        }
    }

    @Override
    public List<float[]> state() {
        List<float[]> state = new ArrayList<>();
        state.add(new float[] {restarts});
        if (lastGradient != null && lastStep != null) {
            state.add(lastGradient);
            state.add(lastStep);
        }
        for (Pair pair : pairs) {
            state.add(pair.step);
            state.add(pair.change);
        }
        given.addAll(state);
        return state;
    }

    @Override
    public void resume(List<float[]> state) {
        forget();
        given.addAll(state);
        restarts = (int) state.getFirst()[0];
        for (int i = 3; i + 1 < state.size(); i += 2) {
            remember(state.get(i), state.get(i + 1));
        }
        if (state.size() > 2) {
            lastGradient = state.get(1);
            lastStep = state.get(2);
        }
    }
}
