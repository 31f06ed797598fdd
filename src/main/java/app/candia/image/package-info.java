/** Decoding, orienting, limiting, reducing and encoding of pictures. Knows no other room. */
@NullMarked
package app.candia.image;

import org.jspecify.annotations.NullMarked;
