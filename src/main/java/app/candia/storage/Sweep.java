package app.candia.storage;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes bytes that no row knows: left behind where a process ended between a row and its bytes. Only old ones, since
 * bytes are stored before their row is written.
 */
@Component
class Sweep {
    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final Duration OLD = Duration.ofDays(1);

    private final Storage storage;
    private final List<Tenant> tenants;

    Sweep(Storage storage, List<Tenant> tenants) {
        this.storage = storage;
        this.tenants = tenants;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        Instant since = Instant.now().minus(OLD);
        for (Tenant tenant : tenants) {
            try {
                // listed before the rows are read: what is stored meanwhile is not among them
                List<String> old = storage.unchangedSince(tenant.folder(), since);
                Set<String> needed = tenant.needed();
                old.stream().filter(name -> !needed.contains(name)).forEach(name -> delete(tenant.folder(), name));
            } catch (IOException | RuntimeException e) {
                log.warn("{} could not be swept and is tried again tomorrow.", tenant.folder(), e);
            }
        }
    }

    /** One that can't be deleted does not keep the others. */
    private void delete(String folder, String name) {
        try {
            storage.delete(folder + "/" + name);
            log.info("{}/{} belonged to nothing and is deleted.", folder, name);
        } catch (IOException | RuntimeException e) {
            log.warn("{}/{} belongs to nothing and could not be deleted.", folder, name, e);
        }
    }
}
