@NullMarked
package app.candia.cli;

import org.jspecify.annotations.NullMarked;
