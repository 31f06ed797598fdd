package app.candia.nst;

/** Whose colours the picture has: Gatys and others (2016), "Preserving Color in Neural Artistic Style Transfer". */
public enum Colours {
    /** The style's. The default. */
    STYLE,
    /** The photo's: only the luminance is painted (the paper's section 3.2). */
    PHOTO,
    /** The style's manner in the photo's palette: the style is given the photo's colour statistics first (3.1). */
    RECOLOURED_STYLE
}
