@NullMarked
package app.candia;

import org.jspecify.annotations.NullMarked;
