package app.candia.nst;

/**
 * The paper's equation 7 at an image, with its gradient, for one octave: what a photo and styles ask of it is fixed.
 * Owns native memory: close it. Not thread-safe.
 */
interface Loss extends AutoCloseable {
    /**
     * @param total alpha times content plus beta times style, with alpha and beta
     * @param style equation 5 summed over the layers, without beta
     * @param content equation 1 summed over the layers, without alpha
     * @param gradient of the total: height x width x 3; the next call writes over it
     */
    record Evaluation(double total, double style, double content, float[] gradient) {
        /** From the weighted losses as the graph gives them. */
        static Evaluation of(double style, double content, float[] gradient, Objective objective) {
            return new Evaluation(
                    style + content,
                    objective.beta() == 0 ? 0 : style / objective.beta(),
                    objective.alpha() == 0 ? 0 : content / objective.alpha(),
                    gradient);
        }

        boolean finite() {
            return Double.isFinite(total) && Double.isFinite(Vectors.dot(gradient, gradient));
        }
    }

    /** @param image of the octave's size */
    Evaluation at(Pixels image);

    /** In how many tiles an image is worked at, one after the other; 1 if as a whole. */
    int tiles();

    @Override
    void close();
}
