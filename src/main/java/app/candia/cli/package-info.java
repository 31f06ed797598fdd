/** The command line, and the entry point that chooses between it and the server. */
@NullMarked
package app.candia.cli;

import org.jspecify.annotations.NullMarked;
