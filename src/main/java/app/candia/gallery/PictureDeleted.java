package app.candia.gallery;

import java.util.UUID;

/** Announced in the transaction that deletes a picture; whoever listens takes part in it. */
public record PictureDeleted(UUID picture) {}
