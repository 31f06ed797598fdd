package app.candia.server;

import app.candia.account.SecurityLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps clients that send slowly from holding all of the server's threads. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SlowClients implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final int threads;
    private final SecurityLog log;

    SlowClients(@Value("${server.tomcat.threads.max:200}") int threads, SecurityLog log) {
        this.log = log;
        this.threads = threads;
    }

    /** The last valve of the engine, after the one that finds the client's address behind a proxy. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new SlowBodyValve(threads, log));
    }
}
