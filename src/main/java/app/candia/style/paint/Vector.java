package app.candia.style.paint;

/** A point or a direction in space; y is up, z goes away from the eye. */
record Vector(double x, double y, double z) {
    Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y, z + other.z);
    }

    Vector times(double factor) {
        return new Vector(x * factor, y * factor, z * factor);
    }

    double dot(Vector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vector unit() {
        return times(1 / Math.sqrt(dot(this)));
    }

    /** What comes back from a mirror with this normal. */
    Vector mirrored(Vector normal) {
        return plus(normal.times(-2 * dot(normal)));
    }
}
