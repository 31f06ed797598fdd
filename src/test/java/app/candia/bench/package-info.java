/** What measures the engine: a judge, trials, a race, sheets to look at. See bench/README.md. */
@NullMarked
package app.candia.bench;

import org.jspecify.annotations.NullMarked;
