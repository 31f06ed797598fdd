/** Candia: street photos turned into paintings. The one call and the server's application class. */
@NullMarked
package app.candia;

import org.jspecify.annotations.NullMarked;
