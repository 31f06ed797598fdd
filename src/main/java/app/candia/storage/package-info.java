/** The bytes of photos, pictures and checkpoints. Knows no other room. */
@NullMarked
package app.candia.storage;

import org.jspecify.annotations.NullMarked;
