package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The packaged server is killed in the middle of a transfer and started again, while the page that shows it stays open.
 */
class KilledIT extends PackagedTest {
    /** From the start of the process to the picture; on two cores it takes a third of it. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @Test
    void a_transfer_goes_on_from_its_checkpoint_and_gives_one_picture() throws Exception {
        server = PackagedServer.start(data);
        tellStart("The server's first start");
        Visitor eleni = withChoices(Screen.DESKTOP);
        eleni.chooseSize(256);
        eleni.paint();
        String transfer = eleni.path();
        String id = transfer.substring(transfer.lastIndexOf('/') + 1);
        awaitLastOctave(eleni);

        server.kill();
        Path checkpoint = checkpoint(id);
        assertThat(checkpoint).exists();
        assertThat(eleni.page().getByText("The server does not answer."))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        server = PackagedServer.start(data, server.port());
        tellStart("The start after it was killed");
        Instant started = server.started();
        assertThat(eleni.page().getByText("The server does not answer.")).isHidden();
        assertThat(eleni.page().locator(".percent")).hasText(Pattern.compile("[1-9]\\d*%"));
        eleni.waitForPicture(); // nobody touched the page

        Duration took = Duration.between(started, Instant.now());
        Browsers.say("Killed and started again: the picture was there after " + took.toSeconds() + " s.");
        assertThat(took).isLessThan(LIMIT);
        assertThat(server.log()).contains("goes on from its checkpoint");
        eleni.goTo("/pictures");
        assertThat(eleni.page().locator("candia-wall a")).hasCount(1);
        assertThat(checkpoint).doesNotExist();
    }

    /** Before anything is painted. */
    private void tellStart(String start) throws Exception {
        Browsers.say(start + ": the log-in page answers after "
                + Duration.between(server.started(), Instant.now()).toSeconds() + " s. " + server.memory());
    }

    private static void awaitLastOctave(Visitor visitor) {
        assertThat(visitor.page().locator("li[aria-current]"))
                .containsText("Last coat", new LocatorAssertions.ContainsTextOptions().setTimeout(180_000));
    }

    private Path checkpoint(String transfer) throws Exception {
        try (var files = Files.walk(data)) {
            return files.filter(file -> file.toString().contains(transfer)
                            && file.getFileName().toString().contains("checkpoint"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
