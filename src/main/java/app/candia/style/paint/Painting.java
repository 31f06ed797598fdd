package app.candia.style.paint;

/** One picture of the catalogue or one sample photo. */
interface Painting {
    /** Paints it anew, the same each time. */
    Canvas paint();
}
