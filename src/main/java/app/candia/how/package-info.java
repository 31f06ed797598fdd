/** How it works: the page that explains how a network paints. */
@NullMarked
package app.candia.how;

import org.jspecify.annotations.NullMarked;
