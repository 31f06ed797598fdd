package app.candia.studio;

import app.candia.nst.Settings;
import app.candia.transfer.Transfer;
import app.candia.transfer.Transfer.Failure;
import app.candia.transfer.Transfer.State;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Transfers as the queue tells of them. */
final class TestTransfers {
    private static final UUID ID = UUID.randomUUID();

    private TestTransfers() {}

    static Transfer running(int octave, double fraction) {
        return transfer(State.RUNNING, octave, fraction, null);
    }

    static Transfer failed(Failure failure, double fraction) {
        return transfer(State.FAILED, 0, fraction, failure);
    }

    static Transfer transfer(State state, int octave, double fraction, @Nullable Failure failure) {
        return new Transfer(
                ID,
                ID,
                ID,
                "starry_night",
                "Koules",
                Settings.DEFAULT.withResolution(768),
                state,
                octave,
                4,
                fraction,
                Duration.ofMinutes(2),
                1,
                failure,
                Instant.EPOCH,
                Instant.EPOCH,
                null);
    }
}
