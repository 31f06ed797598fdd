package app.candia.image;

/** What a picture is read for. */
enum Purpose {
    /** To be painted or to give its style: transparency lies on white, and a few pixels are too small. */
    PHOTO(255, 16),

    /** To say where something holds: what is transparent holds nowhere, and any size will do. */
    MASK(0, 1);

    private final int background;
    private final int minSide;

    Purpose(int background, int minSide) {
        this.background = background;
        this.minSide = minSide;
    }

    /** The grey that shows through, 0 to 255. */
    int background() {
        return background;
    }

    /** Shortest side, in pixels. */
    int minSide() {
        return minSide;
    }
}
