package app.candia.studio;

import app.candia.nst.Settings;
import app.candia.style.StyleNames;
import app.candia.transfer.Parts;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each user has chosen and not painted yet: it outlives pages, browsers and the server. The last one to choose
 * wins. Thread-safe.
 */
@Service
class Drafts {
    private final JdbcClient database;
    private final JsonMapper json;

    Drafts(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<Draft> of(UUID owner) {
        return database.sql("select photo, styles, settings, mask, regions from draft where owner = ?")
                .param(owner)
                .query((row, _) -> new Draft(
                        row.getObject("photo", UUID.class),
                        StyleNames.split(row.getString("styles")),
                        json.readValue(row.getString("settings"), Settings.class),
                        Parts.of(row.getString("mask"), row.getString("regions"))))
                .optional();
    }

    void keep(UUID owner, Draft draft) {
        if (!update(owner, draft)) {
            try {
                database.sql("insert into draft (owner, photo, styles, settings, mask, regions)"
                                + " values (?, ?, ?, ?, ?, ?)")
                        .param(owner)
                        .param(draft.photo())
                        .param(draft.style())
                        .param(json.writeValueAsString(draft.settings()))
                        .param(draft.parts().keptText())
                        .param(draft.parts().regionsText())
                        .update();
            } catch (DuplicateKeyException _) {
                update(owner, draft);
            }
        }
    }

    /** Changes nothing but the photo, whatever has been chosen meanwhile. */
    void choose(UUID owner, UUID photo) {
        database.sql("update draft set photo = ?, mask = null, regions = null where owner = ?")
                .params(photo, owner)
                .update();
    }

    private boolean update(UUID owner, Draft draft) {
        return database.sql(
                                "update draft set photo = ?, styles = ?, settings = ?, mask = ?, regions = ? where owner = ?")
                        .param(draft.photo())
                        .param(draft.style())
                        .param(json.writeValueAsString(draft.settings()))
                        .param(draft.parts().keptText())
                        .param(draft.parts().regionsText())
                        .param(owner)
                        .update()
                > 0;
    }
}
