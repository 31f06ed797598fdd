package app.candia.account;

import org.apache.catalina.session.ManagerBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Of a session only the log-in outlives the server. Vaadin's pages would come back without the services that they use;
 * so they open anew, and their browsers load them again.
 */
@Component
class KeptSessions implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final String LOG_IN = "SPRING_SECURITY_.*|org\\.springframework\\.security\\..*";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getManager() instanceof ManagerBase sessions) {
                sessions.setSessionAttributeNameFilter(LOG_IN);
            }
        });
    }
}
