/** Photos that users uploaded, cleaned. */
@NullMarked
package app.candia.photo;

import org.jspecify.annotations.NullMarked;
