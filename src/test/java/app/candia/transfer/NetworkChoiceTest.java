package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.ServerTest;
import app.candia.network.Networks;
import app.candia.nst.Settings;
import app.candia.transfer.Transfer.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class NetworkChoiceTest {
    @Autowired
    TransferTable table;

    @TempDir
    Path folder;

    @Test
    void vgg19_is_offered_before_it_is_here_unless_a_file_is_named_that_is_not_there() {
        var choice = new NetworkChoice(new Networks(folder, null, line -> {}), new Feed(table));
        assertThat(choice.names()).endsWith(Networks.VGG19).startsWith(Networks.defaultName());
        assertThat(choice.wantsDownload(Networks.VGG19)).isTrue();
        assertThat(choice.wantsDownload(Networks.BUILTIN)).isFalse();

        var without = new NetworkChoice(new Networks(folder, folder.resolve("none"), line -> {}), new Feed(table));
        assertThat(without.names()).containsExactly(Networks.defaultName());
        assertThat(without.wantsDownload(Networks.VGG19)).isFalse();
    }

    @Test
    void who_waits_for_the_download_is_told_how_far_it_is() throws Exception {
        var feed = new Feed(table);
        var choice = new NetworkChoice(new Networks(folder, null, line -> {}), feed);
        var told = new Semaphore(0);
        try (var _ = feed.watch(id -> false, told::release)) {
            assertThat(told.tryAcquire(5, TimeUnit.SECONDS)).as("once at first").isTrue();
            choice.hear("Downloading VGG19: 30 %");
            assertThat(told.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(choice.downloaded(transfer(Networks.VGG19, State.RUNNING))).hasValue(30);
        assertThat(choice.downloaded(transfer(Networks.VGG19, State.QUEUED))).isEmpty();
        assertThat(choice.downloaded(transfer(Networks.BUILTIN, State.RUNNING))).isEmpty();
        choice.hear("VGG19 is in " + folder + ".");
        assertThat(choice.downloaded(transfer(Networks.VGG19, State.RUNNING))).isEmpty();
    }

    @Test
    void a_file_that_is_here_is_not_downloaded() throws Exception {
        Path file = Files.createFile(folder.resolve("own.h5"));
        var choice = new NetworkChoice(new Networks(folder, file, line -> {}), new Feed(table));

        assertThat(choice.names()).contains(Networks.VGG19);
        assertThat(choice.wantsDownload(Networks.VGG19)).isFalse();
    }

    private static Transfer transfer(String network, State state) {
        var id = UUID.randomUUID();
        var settings = Settings.DEFAULT.withNetwork(network);
        return new Transfer(
                id,
                id,
                id,
                "starry_night",
                "Koules",
                settings,
                state,
                0,
                0,
                0,
                null,
                0,
                null,
                Instant.EPOCH,
                null,
                null);
    }
}
