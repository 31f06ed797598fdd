package app.candia.browser;

import app.candia.nst.Settings;
import app.candia.nst.Work;
import app.candia.photo.Photo;
import app.candia.storage.Storage;
import app.candia.transfer.Transfer.State;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Transfers that stand still in a state, to be looked at: rows that no worker knows of. */
final class ForgedTransfers {
    private static final Path PREVIEW = Path.of("frontend/start/painting.jpg");

    /** Losses as they fall. */
    private static final String LOSSES = "0.02 9.1 0;0.08 6.2 .3;0.15 4.1 .9;0.22 2.9 1.6;0.31 2.2 2.1;0.40 1.8 2.3";

    private final JdbcClient database;
    private final Storage storage;

    ForgedTransfers(JdbcClient database, Storage storage) {
        this.database = database;
        this.storage = storage;
    }

    /** @return the path of its page */
    String add(Photo photo, State state, @Nullable String failure) throws Exception {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        Settings settings = Settings.DEFAULT;
        database.sql("""
            insert into transfer (id, owner, photo, style, title, settings, network, work, state, submitted)
            values (?, ?, ?, 'starry_night', ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        id,
                        photo.owner(),
                        photo.id(),
                        photo.title(),
                        new JsonMapper().writeValueAsString(settings),
                        settings.network(),
                        Work.of(settings),
                        state.name(),
                        now)
                .update();
        if (failure != null) {
            database.sql("update transfer set failure = ? where id = ?")
                    .params(failure, id)
                    .update();
        }
        if (state != State.QUEUED) {
            database.sql("""
                update transfer set octave = 1, octaves = 3, fraction = .4, remaining_ms = 100000, preview = 2,
                    started = ?, losses = ? where id = ?
                """).params(now, LOSSES, id).update();
            try (InputStream preview = Files.newInputStream(PREVIEW)) {
                storage.put("transfers/" + id + "/preview-2.jpg", preview::transferTo);
            }
        }
        return "/transfers/" + id;
    }

    /** Before others count who waits. */
    void clear(UUID owner) {
        database.sql("delete from transfer where owner = ?").param(owner).update();
    }
}
