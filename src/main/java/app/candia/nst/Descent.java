package app.candia.nst;

import java.util.List;

/** An optimiser: moves an image against its gradient, and learns from how the gradient changes. Not thread-safe. */
interface Descent {
    /**
     * Moves {@code x} against the gradient.
     *
     * @param gradient at {@code x}; left as it is, and not kept
     */
    void step(float[] x, float[] gradient);

    /** Forgets all it learnt, for it led nowhere; the next step is a first one, and a shorter one. */
    void restart();

    /** All it learnt; the arrays stay as they are. */
    List<float[]> state();

    /** Goes on from what {@link #state} gave; the arrays stay as they are. */
    void resume(List<float[]> state);
}
