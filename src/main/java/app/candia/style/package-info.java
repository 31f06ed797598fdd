/** The catalogue of styles, users' own styles, and the generator that paints the catalogue. */
@NullMarked
package app.candia.style;

import org.jspecify.annotations.NullMarked;
