package app.candia.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** Drawings by their names: {@code th:utext="${icons.DOOR}"}. */
    @ModelAttribute("icons")
    Map<String, String> drawings() {
        return ICONS;
    }

    @ModelAttribute("look")
    String look(HttpServletRequest request) {
        return Look.of(request).code();
    }
}
