package app.candia.gallery;

import java.util.UUID;

/** Announced in the transaction that deletes an album; whoever listens takes part in it. */
public record AlbumDeleted(UUID album) {}
