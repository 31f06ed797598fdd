package app.candia.browser;

import app.candia.CandiaApplication;
import app.candia.TestPictures;
import app.candia.account.Account;
import app.candia.account.Accounts;
import app.candia.gallery.Gallery;
import app.candia.image.Pictures;
import app.candia.storage.Storage;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

/**
 * Measures how long a gallery of a thousand pictures takes to open: from the browser's request until every picture in
 * the window is drawn. See bench/README.md.
 */
@Command(name = "gallery", description = "Says how long a gallery of a thousand pictures takes to open.")
public final class GalleryBench implements Callable<Integer> {
    private static final int PICTURES = 1000;
    private static final int OPENINGS = 7;

    /** Whether all pictures within the window are there. */
    private static final String DRAWN = """
            () => {
              const seen = [...document.querySelectorAll('.tile img')]
                  .filter(image => image.getBoundingClientRect().top < innerHeight);
              return seen.length > 0 && seen.every(image => image.complete && image.naturalWidth > 0);
            }""";

    @Override
    public Integer call() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-");
        try (ConfigurableApplicationContext server = SpringApplication.run(
                        CandiaApplication.class,
                        "--candia.data=" + data,
                        "--server.port=0",
                        "--spring.main.banner-mode=off");
                Playwright playwright = Browsers.playwright();
                Browser browser = Browsers.launch(playwright)) {
            var pictures = new TestPictures(
                    server.getBean(Accounts.class),
                    server.getBean(Gallery.class),
                    server.getBean(Storage.class),
                    server);
            Account account = pictures.account();
            fill(pictures, account.id());
            String root = "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
            for (Screen screen : List.of(Screen.DESKTOP, Screen.PHONE)) {
                Page page = browser.newContext(screen.options()).newPage();
                logIn(page, root, account);
                List<Long> took = new ArrayList<>();
                for (int i = 0; i <= OPENINGS; i++) {
                    took.add(open(page, root));
                }
                long first = took.removeFirst();
                Collections.sort(took);
                System.out.printf(
                        "%d pictures, window of %d px: first opening %d ms, then %d ms (median of %d, %d to %d)%n",
                        PICTURES,
                        screen.width(),
                        first,
                        took.get(OPENINGS / 2),
                        OPENINGS,
                        took.getFirst(),
                        took.getLast());
            }
        }
        return 0;
    }

    private static long open(Page page, String root) {
        page.navigate("about:blank");
        long begun = System.nanoTime();
        page.navigate(root + "/pictures");
        page.waitForFunction(DRAWN, null, new Page.WaitForFunctionOptions().setPollingInterval(10));
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static void logIn(Page page, String root, Account account) {
        page.navigate(root + "/login");
        page.fill("#username", account.email());
        page.fill("#password", TestPictures.PASSWORD);
        page.locator("form button").last().click();
        page.waitForURL("**/paint");
    }

    private static void fill(TestPictures pictures, UUID owner) throws Exception {
        List<Path> styles;
        try (var folders = Files.list(Path.of("styles"))) {
            styles = folders.filter(Files::isDirectory).sorted().toList();
        }
        List<BufferedImage> small = new ArrayList<>();
        for (Path style : styles) {
            small.add(Pictures.fit(ImageIO.read(style.resolve("picture.jpg").toFile()), 400));
        }
        for (int i = 0; i < PICTURES; i++) {
            int which = i % small.size();
            pictures.finished(
                    owner, "Picture " + i, styles.get(which).getFileName().toString(), small.get(which));
        }
    }
}
