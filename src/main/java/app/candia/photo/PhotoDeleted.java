package app.candia.photo;

import java.util.UUID;

/** Announced in the transaction that deletes a photo; whoever listens takes part in it. */
public record PhotoDeleted(UUID photo) {}
