package app.candia.network;

/** How a network halves the resolution where it was trained to take the maximum of each square. */
public enum Pooling {
    /** The mean: Gatys, Ecker and Bethge (2015) found it to paint better, for its gradient reaches every pixel. */
    AVERAGE,
    /** As trained. */
    MAXIMUM
}
