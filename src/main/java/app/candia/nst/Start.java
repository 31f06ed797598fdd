package app.candia.nst;

/** What the image is before the first iteration. Noise can be mixed into each: {@link Settings#noise}. */
public enum Start {
    /** The photo with the style's colour statistics: as the photo, some iterations ahead. The default. */
    RECOLOURED_PHOTO,
    /** The photo as it is. */
    PHOTO,
    /** White noise, as in the paper's figures: bolder, and another picture with each seed. */
    NOISE,
    /** The style, mirrored to the photo's size where it is smaller. */
    STYLE,
    /** Any other picture, given with the photo. */
    PICTURE
}
