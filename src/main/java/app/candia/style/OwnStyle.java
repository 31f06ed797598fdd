package app.candia.style;

import java.util.UUID;

/**
 * A style that a user brought.
 *
 * @param refusal what the admin who refused it said; may be empty
 */
public record OwnStyle(Style style, UUID owner, Offer offer, String refusal) {}
