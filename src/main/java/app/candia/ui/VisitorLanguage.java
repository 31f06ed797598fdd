package app.candia.ui;

import app.candia.account.Account;
import app.candia.account.Accounts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a visitor's pages: the account's, else the one chosen in this browser, else the browser's own. */
@Component("localeResolver")
class VisitorLanguage implements LocaleResolver {
    static final String COOKIE = "lang";
    static final Duration REMEMBERED = Duration.ofDays(365);

    /** What this very request asks for; its cookie comes with the next. */
    private static final String CHOSEN = VisitorLanguage.class.getName();

    private final Accounts accounts;

    VisitorLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return account()
                .or(() -> chosen(request))
                .orElseGet(() -> Languages.bestOf(Collections.list(request.getLocales())));
    }

    /** Without the database no account has a choice, but the page that says so has a language. */
    private Optional<Locale> account() {
        try {
            return accounts.current().map(Account::locale);
        } catch (DataAccessException _) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(CHOSEN))
                .or(() ->
                        Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue))
                .map(Languages::of);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            request.setAttribute(CHOSEN, locale.getLanguage());
            var cookie = new Cookie(COOKIE, locale.getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge((int) REMEMBERED.toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
