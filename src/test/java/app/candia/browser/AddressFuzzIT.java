package app.candia.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.TestPictures;
import app.candia.gallery.Picture;
import app.candia.transfer.Transfer.State;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All addresses with parameters as nobody should send them, for the owner, somebody else and nobody. */
class AddressFuzzIT extends OwnerTest {
    private static final long SEED = 19;

    /** So many requests of all that are possible. */
    private static final int SAMPLE = 500;

    private static final List<String> VALUES = List.of(
            "",
            "x",
            "0",
            "-1",
            "5000",
            "NaN",
            "Infinity",
            "1e308",
            "1e308,1e308",
            "2147483648",
            "99999999999999999999",
            "1-1-1-1-1",
            "ffffffffffffffffffff-1-1-1-1",
            "-".repeat(36),
            "own:1-1-1-1-1",
            "own:x",
            "%00",
            "a%00b",
            "%ff",
            "%c3%28",
            "%25zz",
            "%zz",
            "%",
            "+",
            "..%2f..%2fetc%2fpasswd",
            "../../etc/passwd",
            "%2e%2e",
            "%5c..%5c",
            "a;b=c",
            "<script>",
            "%27%20or%201=1--",
            "%f0%9f%8e%a8",
            "%e2%80%ae",
            "%0d%0aSet-Cookie:%20a=b",
            "a".repeat(3000));

    private static final List<String> PARAMETERS = List.of(
            "shares",
            "photo",
            "style",
            "strength",
            "scale",
            "size",
            "seed",
            "figure",
            "colours",
            "start",
            "effort",
            "q",
            "only",
            "album",
            "sort",
            "as",
            "part",
            "v",
            "lang",
            "error",
            "logout",
            "continue",
            "v-r",
            "v-uiId",
            "v-pushId",
            "location",
            "query",
            "%00",
            "%ff",
            "");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    @LocalServerPort
    int port;

    private final Map<String, RawClient> people = new LinkedHashMap<>();
    private Picture picture;
    private String transfer;

    @BeforeEach
    void people() throws Exception {
        picture = hung("Koules", "starry_night", photo());
        transfer = forged.add(photo(), State.RUNNING, null);
        people.put("owner", new RawClient(port).logIn(owner.email(), TestPictures.PASSWORD));
        people.put("other", new RawClient(port).logIn(pictures.account().email(), TestPictures.PASSWORD));
        people.put("nobody", new RawClient(port));
    }

    @Test
    void no_address_ends_in_an_error_of_the_server() throws Exception {
        List<String> targets = new ArrayList<>();
        for (String pattern : patterns().toList()) {
            for (String value : VALUES) {
                targets.add(filled(pattern, value));
                PARAMETERS.forEach(name -> targets.add(filled(pattern, "1-1-1-1-1") + "?" + name + "=" + value));
                PARAMETERS.forEach(name -> targets.add(
                        filled(pattern, picture.id().toString()) + "?" + name + "=" + value + "&" + name + "=1"));
            }
        }
        var random = new Random(SEED);
        var checks = new SoftAssertions();
        for (int i = 0; i < SAMPLE; i++) {
            String target = targets.get(random.nextInt(targets.size()));
            for (var person : people.entrySet()) {
                check(checks, person.getKey() + " " + target, person.getValue().get(target));
            }
        }
        checks.assertAll();
    }

    @Test
    void no_view_fails_whatever_its_parameters_are() throws Exception {
        var random = new Random(SEED);
        var page = new VaadinClient(person("owner"));
        var checks = new SoftAssertions();
        List<String> views = Stream.concat(
                        routes().map(route -> route.replace(":id", picture.id().toString())),
                        Stream.of(transfer.substring(1)))
                .toList();
        List<String> withId = routes().filter(route -> route.contains(":id")).toList();
        for (String value : VALUES) {
            if (value.matches(".*%(?![0-9a-f]{2}).*")) {
                continue; // no browser's client sends it
            }
            for (String view : withId) {
                check(checks, view + " " + value, page.goTo(view.replace(":id", value), ""));
            }
            List<String> names = new ArrayList<>(PARAMETERS.subList(0, 15));
            Collections.shuffle(names, random);
            String query = names.stream().map(name -> name + "=" + value).collect(Collectors.joining("&"));
            check(checks, "paint?" + query, page.goTo("paint", query));
            String view = views.get(random.nextInt(views.size()));
            check(checks, view + "?" + query, page.goTo(view, query));
        }
        checks.assertAll();
    }

    @Test
    void requests_of_vaadins_client_are_answered_without_a_session_too() throws Exception {
        var checks = new SoftAssertions();
        for (String kind : List.of(
                "x", "", "init", "uidl", "heartbeat", "push", "css", "webcomponent-bootstrap", "INIT", "%ff", "%00")) {
            for (String more : List.of(
                    "",
                    "&v-uiId=0",
                    "&v-uiId=x",
                    "&v-uiId=99999999999",
                    "&location=paint&query=%25zz",
                    "&location=..%2f..&query=",
                    "&location=%00&query=",
                    "&v-r=init",
                    "&v-pushId=x")) {
                for (String path : List.of("/", "/paint", "/nosuch", "/styles/", "/VAADIN/x", "/VAADIN/push")) {
                    String target = path + "?v-r=" + kind + more;
                    check(checks, "fresh " + target, new RawClient(port).get(target));
                    for (String body : List.of("{", "{\"rpc\":[{\"type\":\"x\"}]}")) {
                        if (path.equals("/")) {
                            check(checks, "POST " + target, person("owner").send("POST", target, List.of(), body));
                        }
                    }
                }
            }
        }
        assertThat(new RawClient(port).get("/?v-r=x").status()).isEqualTo(200);
        checks.assertAll();
    }

    @Test
    void headers_and_methods_that_make_no_sense_are_no_error_of_the_server() throws Exception {
        var checks = new SoftAssertions();
        List<String> targets = List.of(
                "/",
                "/paint",
                "/how",
                "/login",
                "/s/none",
                "/pictures/" + picture.id() + "/picture.png",
                "/pictures/" + picture.id() + "/640",
                "/styles/starry_night.jpg",
                "/frontend/candia.css");
        List<String> headers = List.of(
                "Range: bytes=zz",
                "Range: bytes=-1",
                "Range: bytes=5-1",
                "Range: bytes=99999999999-",
                "If-None-Match: \"",
                "If-Modified-Since: yesterday",
                "Accept: x",
                "Accept: ;;",
                "Accept-Language: ;q=x",
                "Accept-Language: " + "a-".repeat(500),
                "Cookie: lang=%00",
                "Cookie: lang=" + "x".repeat(500),
                "Cookie: JSESSIONID=../../x",
                "Cookie: remember-me=%00",
                "Cookie: remember-me=YWJj",
                "Content-Type: x",
                "Content-Type: multipart/form-data",
                "X-Forwarded-Proto: x",
                "X-Forwarded-Port: zz",
                "X-Forwarded-For: x, y",
                "Origin: null",
                "Accept-Encoding: x;q=zz");
        for (String target : targets) {
            for (String header : headers) {
                RawClient sender = header.startsWith("Cookie") ? new RawClient(port) : person("owner");
                check(checks, target + " " + header, sender.send("GET", target, List.of(header), ""));
            }
            for (String method : List.of("HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")) {
                check(checks, method + " " + target, person("owner").send(method, target, List.of(), "x=%ff"));
            }
        }
        checks.assertAll();
    }

    @Test
    void an_unknown_address_is_not_found_and_says_so() throws Exception {
        for (String target : List.of(
                "/nosuch",
                "/no/such/page",
                "/paint/x",
                "/pictures/a/b/c",
                "/photos/x",
                "/photos/zz.jpg",
                "/icons/x",
                "/styles/",
                "/actuator/env",
                "/s/none/1-1-1-1-1",
                "/s/none/a/b/c",
                "/index.html")) {
            RawClient.Answer answer = person("owner").get(target);
            assertThat(answer.status()).as(target).isEqualTo(404);
            if (!target.startsWith("/s/")) {
                assertThat(answer.body()).as(target).contains("Nothing hangs here.");
            }
            RawClient.Answer nobodys = person("nobody").get(target);
            assertThat(nobodys.status() == 404 || nobodys.location().endsWith("/login"))
                    .as(target + " " + nobodys.status())
                    .isTrue();
        }
    }

    private RawClient person(String who) {
        return Objects.requireNonNull(people.get(who));
    }

    private static void check(SoftAssertions checks, String request, RawClient.Answer answer) {
        checks.assertThat(answer.status()).as(request).isLessThan(500);
        checks.assertThat(answer.body())
                .as(request)
                .doesNotContain("Something fell off the wall")
                .doesNotContain("\tat ")
                .doesNotContain("Exception:");
    }

    private Stream<String> patterns() {
        return Stream.concat(
                        routes().map(route -> "/" + route.replaceAll(":(\\w+)", "{$1}")),
                        controllers.getHandlerMethods().keySet().stream()
                                .flatMap(mapping -> mapping.getPatternValues().stream()))
                .distinct()
                .sorted();
    }

    private static Stream<String> routes() {
        return new ClassFileImporter()
                .importPackages("app.candia").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(type -> type.getAnnotationOfType(Route.class).value())
                        .sorted();
    }

    private static String filled(String pattern, String value) {
        return pattern.replaceAll("\\{[^}]*\\}(\\})?", Matcher.quoteReplacement(value))
                .replace("**", value);
    }
}
