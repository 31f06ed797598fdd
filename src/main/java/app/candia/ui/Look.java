package app.candia.ui;

import com.vaadin.flow.component.page.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.web.util.WebUtils;

/** Light, dark, or as the visitor's system has it. A cookie keeps the choice, so that pages come in it at once. */
enum Look {
    AUTOMATIC,
    LIGHT,
    DARK;

    static final String COOKIE = "look";
    /** The attribute of the {@code html} element that candia.css asks for. */
    static final String ATTRIBUTE = "data-look";

    /** The look chosen in the browser that asks. */
    static Look of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return Arrays.stream(values())
                .filter(look -> cookie != null && look.code().equals(cookie.getValue()))
                .findFirst()
                .orElse(AUTOMATIC);
    }

    /** As the cookie and the attribute have it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Puts on this look now and for later. */
    void wear(Page page) {
        page.executeJs("""
                document.documentElement.setAttribute($0, $1);
                document.cookie = `${$2}=${$1}; path=/; max-age=${$3}; samesite=lax`;
                """, ATTRIBUTE, code(), COOKIE, Long.toString(VisitorLanguage.REMEMBERED.toSeconds()));
    }
}
