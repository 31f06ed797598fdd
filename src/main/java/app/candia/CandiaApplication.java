package app.candia;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The server. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://frontend/candia.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@SuppressWarnings("serial")
public class CandiaApplication implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "frontend/icon.svg");
        settings.addLink("apple-touch-icon", "frontend/icon-180.png");
        settings.addLink("manifest", "frontend/candia.webmanifest");
    }
}
