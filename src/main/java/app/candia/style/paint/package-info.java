/** Paints the pictures of the catalogue and the sample photos, the same to the last byte each time. */
@NullMarked
package app.candia.style.paint;

import org.jspecify.annotations.NullMarked;
