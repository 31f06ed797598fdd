/** Transfers: one photo, one style, settings; queued, run on a bounded number of device slots, cancelled, resumed. */
@NullMarked
package app.candia.transfer;

import org.jspecify.annotations.NullMarked;
