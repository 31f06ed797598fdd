package app.candia.account;

/** The values of {@code Content-Security-Policy}. */
public final class ContentPolicy {
    /** For all that runs scripts of our own files only. */
    static final String FILES_ONLY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'; script-src 'self'";

    private ContentPolicy() {}

    /**
     * For Vaadin's pages. They start from scripts within the page, which have to carry the nonce, and Flow's client
     * makes functions of the expressions that the server sends, which needs {@code unsafe-eval}.
     */
    public static String vaadin(String nonce) {
        return FILES_ONLY + " 'unsafe-eval' 'nonce-" + nonce + "'";
    }

    /** For Vaadin's pages under development, where a second server brings scripts while they are written. */
    public static String development() {
        return FILES_ONLY + " 'unsafe-inline' 'unsafe-eval'; connect-src 'self' ws: wss:";
    }
}
