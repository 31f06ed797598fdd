package app.candia.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers requests that the parts behind it would end with an exception: 400 for a query that is no text. Requests of
 * Vaadin's client are marked by a parameter; a value that it never sends is passed over. Comes after Spring Security,
 * so that its headers are set.
 */
@Component
@Order(0)
class RequestFilter extends OncePerRequestFilter {
    private static final String CLIENT = PageShell.CLIENT;
    private static final Set<String> CLIENTS = Set.of("init", "uidl", "heartbeat", "push");
    private static final Pattern PAGE = Pattern.compile("-?[0-9]{1,9}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!QueryText.isText(request.getQueryString())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String kind = request.getQueryString() == null ? null : request.getParameter(CLIENT);
        if (request.getServletPath().equals("/error")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (kind == null) {
            chain.doFilter(request, response);
        } else if (!CLIENTS.contains(kind)) {
            chain.doFilter(new WithoutClient(request), response);
        } else if (isPossible(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isPossible(HttpServletRequest request) {
        String page = request.getParameter("v-uiId");
        return QueryText.isText(request.getParameter("query"))
                && (page == null || PAGE.matcher(page).matches());
    }

    private static final class WithoutClient extends HttpServletRequestWrapper {
        WithoutClient(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return name.equals(CLIENT) ? null : super.getParameter(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return name.equals(CLIENT) ? null : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = new LinkedHashMap<>(super.getParameterMap());
            parameters.remove(CLIENT);
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
