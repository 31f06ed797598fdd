/** Finished pictures of a user. */
@NullMarked
package app.candia.gallery;

import org.jspecify.annotations.NullMarked;
