/** The views that make a transfer: photo, style, go, progress, result. */
@NullMarked
package app.candia.studio;

import org.jspecify.annotations.NullMarked;
