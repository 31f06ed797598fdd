package app.candia.gallery;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets browsers fetch the scripts of the wall while the page still starts, and not one after the other later. */
@Component
class WallPreload implements VaadinServiceInitListener {
    private static final List<String> SCRIPTS = List.of("candia-wall.js", "candia-choice.js", "candia-order.js");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(WallPreload::preload);
    }

    private static void preload(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.equals("/pictures") || path.startsWith("/albums/")) {
            for (String script : SCRIPTS) {
                response.getDocument()
                        .head()
                        .appendElement("link")
                        .attr("rel", "modulepreload")
                        .attr("href", request.getContextPath() + "/frontend/" + script);
            }
        }
    }
}
