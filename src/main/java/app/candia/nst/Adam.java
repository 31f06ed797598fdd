package app.candia.nst;

import java.util.List;

/** Adam (Kingma and Ba 2015, algorithm 1) with a step of 0.02 and decays of 0.9 and 0.99. Not thread-safe. */
final class Adam implements Descent {
    private static final float STEP = 0.02f;
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.99f;
    private static final float EPSILON = 1e-8f;

    private float[] first = {};
    private float[] second = {};
    private int steps;

    @Override
    public void step(float[] x, float[] gradient) {
        if (first.length == 0) {
            first = new float[x.length];
            second = new float[x.length];
        }
        steps++;
        float unbias1 = (float) (1 - Math.pow(BETA1, steps));
        float unbias2 = (float) (1 - Math.pow(BETA2, steps));
        Vectors.sum(x.length, (from, to) -> {
            for (int i = from; i < to; i++) {
                first[i] = BETA1 * first[i] + (1 - BETA1) * gradient[i];
                second[i] = BETA2 * second[i] + (1 - BETA2) * gradient[i] * gradient[i];
                x[i] -= STEP * (first[i] / unbias1) / ((float) Math.sqrt(second[i] / unbias2) + EPSILON);
            }
            return 0;
        });
    }

    @Override
    public void restart() {
        first = new float[] {};
        second = new float[] {};
        steps = 0;
    }

    @Override
    public List<float[]> state() {
        return List.of(new float[] {steps}, first.clone(), second.clone());
    }

    @Override
    public void resume(List<float[]> state) {
        steps = (int) state.get(0)[0];
        first = state.get(1).clone();
        second = state.get(2).clone();
    }
}
