package app.candia.style.paint;

/** A number at every place of a picture: an angle, a height, a distance. */
@FunctionalInterface
interface Field {
    double at(double x, double y);

    /** The same, worked out once for each pixel; beyond the edge as at the edge. */
    static Field sampled(int width, int height, Field field) {
        float[] values = new float[width * height];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) field.at(i % width, i / width);
        }
        return (x, y) -> values[Math.clamp((int) y, 0, height - 1) * width + Math.clamp((int) x, 0, width - 1)];
    }
}
