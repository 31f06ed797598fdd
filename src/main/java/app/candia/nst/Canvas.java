package app.candia.nst;

/**
 * Where the photo lies on the image that is worked at: in the middle of a margin, in which the network's edges do their
 * harm before it is cut off. The margin is wider where the photo is narrower than the network needs.
 *
 * @param width of the photo in this octave, in pixels
 * @param height of the photo in this octave, in pixels
 * @param left margin, which the right one equals
 * @param top margin, which the bottom one equals
 */
record Canvas(int width, int height, int left, int top) {
    /**
     * @param photoWidth of the whole photo, any unit
     * @param size its longer side in this octave, in pixels
     * @param margin share of the longer side
     * @param minimum pixels that each side of the canvas needs
     */
    static Canvas of(int photoWidth, int photoHeight, int size, double margin, int minimum) {
        int width = side(photoWidth, photoHeight, size);
        int height = side(photoHeight, photoWidth, size);
        int usual = (int) Math.round(margin * size);
        return new Canvas(
                width,
                height,
                Math.max(usual, Math.ceilDiv(minimum - width, 2)),
                Math.max(usual, Math.ceilDiv(minimum - height, 2)));
    }

    /** One side of a picture that is reduced so that its longer side is {@code size}. */
    static int side(int side, int other, int size) {
        return Math.max(1, (int) Math.round((double) side * size / Math.max(side, other)));
    }

    int fullWidth() {
        return width + 2 * left;
    }

    int fullHeight() {
        return height + 2 * top;
    }

    boolean fits(Checkpoint checkpoint) {
        return checkpoint.width() == fullWidth() && checkpoint.height() == fullHeight();
    }

    /** A photo of any size, brought to this canvas. */
    Pixels stretched(Pixels photo) {
        return Lanczos.resized(photo, width, height).mirrored(left, left, top, top);
    }

    /** An image on another canvas, brought to this one, photo upon photo. */
    Pixels stretched(Pixels image, Canvas from) {
        return Bicubic.sampled(
                image,
                new Bicubic.Axis(fullWidth(), left, (double) from.width / width, from.left),
                new Bicubic.Axis(fullHeight(), top, (double) from.height / height, from.top));
    }

    /** The image without its margin. */
    Pixels cropped(Pixels image) {
        return image.cropped(left, top, width, height);
    }
}
