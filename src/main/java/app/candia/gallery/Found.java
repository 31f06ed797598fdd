package app.candia.gallery;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A picture that fits a filter, without all that is known of it: a gallery may have thousands. */
record Found(UUID id, Instant painted) implements Serializable {}
