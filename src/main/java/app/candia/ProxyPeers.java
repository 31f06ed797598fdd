package app.candia;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.UnknownHostException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.util.NetMaskSet;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Marks requests that come from a trusted proxy: {@code server.tomcat.remoteip.internal-proxies}. It looks at the
 * connection itself, before Tomcat replaces the address of the proxy by that of the visitor.
 */
@Component
class ProxyPeers implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {
    /** The attribute of such a request. */
    static final String TRUSTED = ProxyPeers.class.getName();

    private final NetMaskSet trusted = new NetMaskSet();

    ProxyPeers(TomcatServerProperties tomcat) {
        for (String network : tomcat.getRemoteip().getInternalProxies().split(",", -1)) {
            trusted.add(network.strip());
        }
    }

    /** Before Spring Boot's own, which adds the valve that replaces the address. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Mark(trusted));
    }

    private static final class Mark extends ValveBase {
        private final NetMaskSet trusted;

        Mark(NetMaskSet trusted) {
            super(true);
            this.trusted = trusted;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            try {
                if (trusted.contains(request.getRemoteAddr())) {
                    request.setAttribute(TRUSTED, true);
                }
            } catch (UnknownHostException noAddress) {
                containerLog.debug("The peer has no address", noAddress);
            }
            getNext().invoke(request, response);
        }
    }
}
