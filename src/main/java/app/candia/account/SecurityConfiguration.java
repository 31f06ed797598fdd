package app.candia.account;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may come in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** For whoever comes by. Views say for themselves who may open them. */
    private static final String[] PUBLIC = {
        "/",
        "/login",
        "/signup",
        "/how",
        "/alive",
        "/s/**",
        "/styles/**",
        "/frontend/**",
        "/fonts/**",
        "/icons/**",
        "/favicon.ico",
        "/favicon.svg",
        "/actuator/health",
        "/actuator/health/**"
    };

    /** Bytes of pictures: for their owners, whom the controllers check; for anybody else they don't exist. */
    private static final String[] PRIVATE_PICTURES = {
        "/photos/*", "/pictures/*/*", "/transfers/*/*", "/own-styles/*", "/admin/styles/*"
    };

    /** Those of them that are small. */
    private static final String[] PRIVATE_COPIES = {
        "/photos/*", "/pictures/*/{longSide:\\d+}", "/pictures/*/binned", "/transfers/*/*", "/own-styles/*"
    };

    private static final RequestMatcher LOGIN = anyOf("/login");

    /** The door of a share link: whoever knocks has no session, and nobody's rights are used. */
    private static final RequestMatcher SHARED_DOOR = anyOf("/s/*");

    /**
     * Java's heap divided by this is the most hashes at once: one takes 16 MB, and all at once an eighth of the heap.
     */
    private static final long HASH_SHARE = 8L * 16 * 1024 * 1024;

    private static final int MAX_HASHES = 4;

    /** Callers that may wait for a hash, and for how long. */
    private static final int WAITING = 32;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    Turns passwordTurns() {
        var machine = Runtime.getRuntime();
        long places = Math.min(machine.availableProcessors(), machine.maxMemory() / HASH_SHARE);
        return new Turns(Math.clamp(places, 1, MAX_HASHES), WAITING, PATIENCE);
    }

    @Bean
    PasswordEncoder passwordEncoder(Turns turns) {
        return new BoundedPasswordEncoder(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), turns);
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    AuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    /** Inside Spring Security's filters, so that it is known who asks. */
    @Bean
    FilterRegistrationBean<PrivatePictures> privatePictures(SecurityLog log) {
        var filter =
                new FilterRegistrationBean<>(new PrivatePictures(anyOf(PRIVATE_PICTURES), anyOf(PRIVATE_COPIES), log));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, RememberedLogins rememberedLogins, RequestUtil vaadinRequests, SecurityLog log)
            throws Exception {
        RequestMatcher privatePictures = anyOf(PRIVATE_PICTURES);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers(privatePictures)
                        .authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.NOT_FOUND), privatePictures))
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        vaadinRequests::isFrameworkInternalRequest,
                        SecurityConfiguration::isLoginFromOurPage,
                        SHARED_DOOR))
                .formLogin(form -> form.loginPage("/login").failureHandler(new LogInFailure(log)))
                .rememberMe(remember ->
                        remember.rememberMeServices(rememberedLogins).key(rememberedLogins.getKey()))
                .logout(logout -> logout.addLogoutHandler(new LogOut(log)))
                // the others are set by SecurityHeaders
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login", "/login?logout")
                                // an unknown address is answered by 404 to whoever is logged in
                                .anyRequest(AuthorizedUrl::authenticated)
                                // its own would take a login from any site
                                .enableCsrfConfiguration(false))
                .build();
    }

    /** A log-in page left open loses its session and the token with it; the browser's word is as good. */
    private static boolean isLoginFromOurPage(HttpServletRequest request) {
        return LOGIN.matches(request) && "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static RequestMatcher anyOf(String... patterns) {
        var paths = PathPatternRequestMatcher.withDefaults();
        RequestMatcher[] matchers = new RequestMatcher[patterns.length];
        for (int i = 0; i < patterns.length; i++) {
            matchers[i] = paths.matcher(patterns[i]);
        }
        return new OrRequestMatcher(matchers);
    }
}
