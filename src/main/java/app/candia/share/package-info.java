/** Share links and the public page they open. */
@NullMarked
package app.candia.share;

import org.jspecify.annotations.NullMarked;
