package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.network.Networks;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar as a process that can be ended, and a browser. */
abstract class PackagedTest {
    @RegisterExtension
    final Windows windows = new Windows();

    @TempDir
    Path data;

    PackagedServer server = PackagedServer.NONE;

    @BeforeAll
    static void somethingPaints() {
        assumeTrue(Networks.hasBuiltIn(), "this build carries no built-in network: npm was not reachable");
    }

    @AfterEach
    void stop() {
        server.kill();
    }

    /** Somebody new in the studio, who has chosen a photo and a style. */
    Visitor withChoices(Screen screen) {
        Visitor visitor = new Visitor(windows.open(screen), server.root(), screen);
        visitor.signUp("Eleni", "eleni@example.gr", "the sea at Koules");
        visitor.choosePhoto(Visitor.FORTRESS);
        assertThat(visitor.photo("fortress")).isVisible();
        visitor.chooseStyle("Starry Night");
        return visitor;
    }
}
