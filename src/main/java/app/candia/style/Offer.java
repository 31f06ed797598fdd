package app.candia.style;

/** How a user's own style stands with everybody else. */
public enum Offer {
    /** Only its owner sees it. */
    NONE,
    /** An admin is asked to look at it. */
    OFFERED,
    /** Everybody may paint after it. */
    ACCEPTED,
    /** An admin did not want it for all. */
    REFUSED
}
