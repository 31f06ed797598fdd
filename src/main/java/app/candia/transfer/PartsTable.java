package app.candia.transfer;

import app.candia.image.Mask;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stays as the photo is, in the rows of transfers: of those that are done too, for whoever paints again. */
@Component
class Masks {
    private final JdbcClient database;

    Masks(JdbcClient database) {
        this.database = database;
    }

    void put(UUID transfer, Mask mask) {
        database.sql("update transfer set mask = ? where id = ?")
                .params(mask.text(), transfer)
                .update();
    }

    Optional<Mask> of(UUID transfer) {
        return database.sql("select mask from transfer where id = ? and mask is not null")
                .param(transfer)
                .query((row, _) -> new Mask(row.getString("mask")))
                .optional();
    }

    void forget(UUID transfer) {
        database.sql("update transfer set mask = null where id = ?")
                .param(transfer)
                .update();
    }

    /** Those of all that was painted from a photo. */
    void forgetOver(UUID photo) {
        database.sql("update transfer set mask = null where photo = ?")
                .param(photo)
                .update();
    }
}
