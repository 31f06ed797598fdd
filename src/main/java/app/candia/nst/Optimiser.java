package app.candia.nst;

/** How the image is moved against the gradient. */
public enum Optimiser {
    /** L-BFGS, as in the paper: the fewest iterations. The default. */
    LBFGS,
    /** Adam (Kingma and Ba 2015): more iterations, less memory. */
    ADAM
}
