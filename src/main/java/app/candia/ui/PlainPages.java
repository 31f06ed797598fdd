package app.candia.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every plain page's template asks for. */
@ControllerAdvice
class PlainPages {
    private static final Map<String, String> ICONS = icons();

    private static Map<String, String> icons() {
        Map<String, String> icons = Arrays.stream(Icon.values()).collect(Collectors.toMap(Icon::name, Icon::svg));
        icons.put("DOOR", Icon.DOOR);
        return Map.copyOf(icons);
    }

    /** {@code look}, and drawings by their names: {@code th:utext="${icons.DOOR}"}. */
    @ModelAttribute
    void fill(HttpServletRequest request, Model page) {
        page.addAllAttributes(model(request));
    }

    Map<String, Object> model(HttpServletRequest request) {
        return Map.of("look", Look.of(request).code(), "icons", ICONS);
    }
}
