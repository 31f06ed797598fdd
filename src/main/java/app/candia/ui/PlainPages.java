package app.candia.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every plain page's template asks for. */
@ControllerAdvice
class PlainPages {
    @ModelAttribute("look")
    String look(HttpServletRequest request) {
        return Look.of(request).code();
    }
}
