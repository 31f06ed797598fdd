/**
 * The engine: a photo repainted in the manner of a style, after Gatys, Ecker and Bethge (2015). Knows only
 * {@code network}.
 */
@NullMarked
package app.candia.nst;

import org.jspecify.annotations.NullMarked;
