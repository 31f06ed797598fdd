package app.candia.gallery;

import java.time.Instant;

/**
 * A picture in the bin.
 *
 * @param until when it will really be deleted
 */
record Binned(Picture picture, Instant until) {}
