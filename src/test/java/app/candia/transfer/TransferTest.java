package app.candia.transfer;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.candia.ServerTest;
import app.candia.TestPhotos;
import app.candia.TestPictures;
import app.candia.network.Networks;
import app.candia.nst.Settings;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The queue with one slot, the real engine at its smallest size, and somebody with a photo. */
@ServerTest
@Timeout(value = 240, unit = SECONDS)
abstract class TransferTest {
    static final Settings SMALL = Settings.DEFAULT.withResolution(Settings.MIN_RESOLUTION);
    static final Settings LARGE = Settings.DEFAULT.withResolution(1024);

    @TempDir
    Path folder;

    @Autowired
    Transfers transfers;

    @Autowired
    Photos photos;

    @Autowired
    Scheduler scheduler;

    @Autowired
    TestPictures accounts;

    UUID owner;
    Photo photo;

    @BeforeEach
    void upload() throws Exception {
        assumeThat(Networks.hasBuiltIn())
                .as("the build has the built-in network")
                .isTrue();
        owner = accounts.account().id();
        photo = photos.add(owner, TestPhotos.jpeg(folder, 120, 80), "old_harbour.jpg");
    }

    @AfterEach
    void cancel() {
        transfers.open(owner).forEach(transfer -> transfers.cancel(transfer.id(), owner));
        scheduler.resume();
    }

    Transfer now(Transfer transfer) {
        return transfers.find(transfer.id(), owner).orElseThrow();
    }

    Transfer await(Transfer transfer, Predicate<Transfer> condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(200));
        Transfer at = now(transfer);
        while (!condition.test(at)) {
            assertThat(Instant.now()).as("still %s", at).isBefore(end);
            sleep();
            at = now(transfer);
        }
        return at;
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
