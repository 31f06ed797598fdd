package app.candia.image;

/**
 * How a camera was held.
 *
 * @param exif 1 to 8, as EXIF counts
 */
record Orientation(int exif) {
    static final Orientation UPRIGHT = new Orientation(1);

    /** Whether width and height change places. */
    boolean transposed() {
        return exif >= 5;
    }

    /** Where in the upright picture, row by row, a pixel of the stored one belongs. */
    int target(int x, int y, int width, int height) {
        boolean fromRight = exif == 2 || exif == 3 || exif == 7 || exif == 8;
        boolean fromBelow = exif == 3 || exif == 4 || exif == 6 || exif == 7;
        int column = fromRight ? width - 1 - x : x;
        int row = fromBelow ? height - 1 - y : y;
        return transposed() ? column * height + row : row * width + column;
    }
}
