/** A real browser for the tests: found, fetched, driven, and photographed when a test fails. */
@NullMarked
package app.candia.browser;

import org.jspecify.annotations.NullMarked;
