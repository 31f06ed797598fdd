package app.candia.ui;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.param;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import app.candia.account.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The start page, for who is not logged in. Not a controller's, because Vaadin's pages send their own requests to the
 * same address, marked by a parameter, and a controller would refuse those instead of letting them by.
 */
@Configuration(proxyBeanMethods = false)
class StartPage {
    @Bean
    RouterFunction<ServerResponse> start(Accounts accounts, PlainPages pages) {
        return route(
                methods(HttpMethod.GET, HttpMethod.HEAD)
                        .and(path("/"))
                        .and(param(PageShell.CLIENT, _ -> true).negate()),
                request -> accounts.current().isPresent()
                        ? ServerResponse.status(HttpStatus.FOUND).render("redirect:/paint")
                        : ServerResponse.ok().render("start", pages.model(request.servletRequest())));
    }
}
