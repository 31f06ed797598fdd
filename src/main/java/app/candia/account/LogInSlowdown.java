package app.candia.account;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows wrong log-ins: by the address that they come from, and by the account within that address. Nobody can lock
 * somebody else out: where an account is attacked from many addresses each of them has fewer free tries, but a new
 * address always has one. Thread-safe.
 */
@Component
class LogInSlowdown {
    static final int FREE_OF_ADDRESS = 20;
    static final int FREE_OF_ACCOUNT = 5;

    /** Wrong log-ins to one account, from all addresses, after which it counts as attacked. */
    static final int ATTACK = 50;

    private static final int FREE_IN_ATTACK = 1;
    private static final Duration FIRST = Duration.ofSeconds(1);

    private final Slowdown addresses;
    private final Slowdown pairs;
    private final Slowdown accounts;

    LogInSlowdown(InstantSource clock) {
        addresses = new Slowdown(FIRST, Duration.ofSeconds(10), Duration.ofMinutes(15), clock);
        pairs = new Slowdown(FIRST, Duration.ofMinutes(1), Duration.ofMinutes(15), clock);
        accounts = new Slowdown(FIRST, FIRST, Duration.ofHours(1), clock);
    }

    /** Takes a try; the wait if it is refused. */
    Optional<Duration> take(String address, String email) {
        int free = accounts.count(email) < ATTACK ? FREE_OF_ACCOUNT : FREE_IN_ATTACK;
        Optional<Duration> refusal = pairs.take(pair(address, email), free);
        if (refusal.isPresent()) {
            return refusal;
        }
        refusal = addresses.take(address, FREE_OF_ADDRESS);
        if (refusal.isPresent()) {
            pairs.giveBack(pair(address, email));
        }
        return refusal;
    }

    /** The password was wrong. */
    void wrong(String email) {
        accounts.take(email, Integer.MAX_VALUE);
    }

    /** The password was right. The address keeps its other tries: they may have been for other accounts. */
    void right(String address, String email) {
        pairs.forget(pair(address, email));
        addresses.giveBack(address);
    }

    /** The password was not looked at. */
    void giveBack(String address, String email) {
        pairs.giveBack(pair(address, email));
        addresses.giveBack(address);
    }

    private static String pair(String address, String email) {
        return address + " " + email;
    }
}
