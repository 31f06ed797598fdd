package app.candia.share;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseCookie;

/** The cookie of a visitor who came in by the door of a link; it goes to that link only. */
final class Pass {
    static final String COOKIE = "candia-pass";

    private Pass() {}

    static String cookie(ShareLink link, String pass, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, pass)
                .path(request.getContextPath() + link.path())
                .maxAge(Doorkeeper.VISIT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }
}
