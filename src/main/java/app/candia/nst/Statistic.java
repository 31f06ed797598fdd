package app.candia.nst;

/** What a style loss compares of a layer's feature map. */
public enum Statistic {
    /** The Gram matrix: Gatys, Ecker and Bethge (2015), equation 3. */
    GRAM,
    /** Mean and covariance of the channels: as cheap, and bolder in forms. The default. */
    MEAN_COVARIANCE
}
