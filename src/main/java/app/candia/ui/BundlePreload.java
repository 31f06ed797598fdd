package app.candia.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Lets browsers fetch the large scripts of Vaadin's bundle at once; without this each is found only when the one before
 * has run and has asked the server something, which on a poor connection adds up.
 */
@Component
class BundlePreload implements VaadinServiceInitListener {
    private static final String FOLDER = "VAADIN/build/";
    private static final List<String> SCRIPTS = List.of("FlowBootstrap", "generated-flow-imports", "FlowClient");

    private final List<String> paths = new ArrayList<>();

    BundlePreload() throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        for (String script : SCRIPTS) {
            for (Resource found :
                    resources.getResources("classpath*:META-INF/VAADIN/webapp/" + FOLDER + script + "-*.js")) {
                paths.add(FOLDER + Objects.requireNonNull(found.getFilename()));
            }
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::preload);
    }

    private void preload(IndexHtmlResponse response) {
        String root = response.getVaadinRequest().getContextPath() + "/";
        for (String path : paths) {
            response.getDocument()
                    .head()
                    .appendElement("link")
                    .attr("rel", "modulepreload")
                    .attr("href", root + path);
        }
    }
}
