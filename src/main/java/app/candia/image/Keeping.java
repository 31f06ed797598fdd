package app.candia.image;

/** What browsers and caches on the way may do with a picture: the values of {@code Cache-Control}. */
public enum Keeping {
    /** For its owner alone, whose browser asks each time: after a log-out the next person has no rights to it. */
    OWN("no-cache, private"),

    /** For everybody, by an address that says what its bytes are. */
    CERTAIN("max-age=31536000, public, immutable"),

    /** For everybody, by a name under which a new release may bring other bytes. */
    NAMED("max-age=3600, public"),

    /**
     * Behind a link: browsers may keep it but ask each time, so that a link that is revoked stops working at once;
     * caches on the way keep nothing.
     */
    LINKED("no-cache, private"),

    /** Nobody keeps it. */
    NEVER("no-store");

    private final String header;

    Keeping(String header) {
        this.header = header;
    }

    /** The value of the header {@code Cache-Control}. */
    public String header() {
        return header;
    }
}
