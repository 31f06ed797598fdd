package app.candia.style.paint;

/** A colour at every place of a picture. */
@FunctionalInterface
interface Pigment {
    Colour at(double x, double y);
}
