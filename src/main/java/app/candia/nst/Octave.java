package app.candia.nst;

/**
 * One resolution of a transfer, which goes from coarse to fine.
 *
 * @param size longer side of the photo in pixels, without its margin
 * @param iterations of the optimiser
 * @param finish whether only the low layers are looked at, which makes strokes crisp
 */
record Octave(int size, int iterations, boolean finish) {}
