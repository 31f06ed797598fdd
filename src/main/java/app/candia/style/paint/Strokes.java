package app.candia.style.paint;

/**
 * Covers a picture with strokes that take their colour from an underpainting and follow a field. Immutable.
 *
 * @param under where the colours come from
 * @param angle which way the strokes run
 * @param brush what they are made with
 * @param vary how much neighbouring strokes differ in colour, 0 to about .2
 */
record Strokes(Canvas under, Field angle, Brush brush, double vary) {
    /** Where strokes are laid, 0 to 1: the probability. */
    static final Field EVERYWHERE = (x, y) -> 1;

    /**
     * One layer of strokes in a shaken order.
     *
     * @param spacing pixels between strokes
     */
    void cover(Canvas canvas, double spacing, double length, double width, Field where, long seed) {
        Dice dice = new Dice(seed);
        int columns = (int) (canvas.width / spacing) + 3;
        int rows = (int) (canvas.height / spacing) + 3;
        int[] order = new int[columns * rows];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        dice.shuffle(order);
        for (int place : order) {
            double x = (place % columns - 1 + dice.unit()) * spacing;
            double y = (place / columns - 1 + dice.unit()) * spacing;
            double size = 1 + dice.around() * .3;
            long bristles = dice.next();
            Colour colour = under.at(x, y).vary(dice, vary);
            if (dice.chance(where.at(x, y))) {
                Path path = Path.flow(angle, x, y, length * size, Math.max(2, width * .4));
                brush.stroke(canvas, path, width * (.8 + .4 * size - .2), colour, 1, bristles);
            }
        }
    }
}
