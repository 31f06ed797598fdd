package app.candia;

import app.candia.account.Account;
import app.candia.account.Accounts;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.image.Pictures;
import app.candia.nst.Settings;
import app.candia.storage.Storage;
import app.candia.transfer.Transfer;
import app.candia.transfer.TransferFinished;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;

/** Accounts, and pictures in their galleries as if they had been painted. */
@TestComponent
public class TestPictures {
    public static final String PASSWORD = "long enough";

    private final Accounts accounts;
    private final Gallery gallery;
    private final Storage storage;
    private final ApplicationEventPublisher events;

    public TestPictures(Accounts accounts, Gallery gallery, Storage storage, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.gallery = gallery;
        this.storage = storage;
        this.events = events;
    }

    public Account account() throws Accounts.RefusedException {
        return accounts.signUp(UUID.randomUUID() + "@example.org", "Somebody", PASSWORD, Locale.ENGLISH);
    }

    /** Stores a picture and tells the gallery. */
    public TransferFinished finished(UUID owner, int width, int height) throws IOException {
        return finished(owner, "Old harbour", "starry_night", TestPhotos.picture(width, height));
    }

    /** Stores this picture and tells the gallery. */
    public TransferFinished finished(UUID owner, String title, String style, BufferedImage picture) throws IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var transfer = new Transfer(
                UUID.randomUUID(),
                owner,
                UUID.randomUUID(),
                style,
                title,
                Settings.DEFAULT,
                Transfer.State.DONE,
                2,
                3,
                1,
                null,
                4,
                null,
                now,
                now,
                now);
        String key = "pictures/" + transfer.id() + "/picture.png";
        storage.put(key, out -> Pictures.writePng(picture, out));
        var event =
                new TransferFinished(transfer, key, picture.getWidth(), picture.getHeight(), Duration.ofSeconds(70));
        events.publishEvent(event);
        return event;
    }

    public Picture hung(UUID owner) throws IOException {
        return gallery.ofTransfer(finished(owner, 80, 50).transfer().id(), owner)
                .orElseThrow();
    }
}
