package app.candia.style.paint;

/** A number at every place of a picture: an angle, a height, a distance. */
@FunctionalInterface
interface Field {
    double at(double x, double y);
}
