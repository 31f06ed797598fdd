package app.candia.transfer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what a transfer painted: the bytes first, then the row. Doing it twice gives one picture. */
@Component
class Results {
    private static final Logger log = LoggerFactory.getLogger(Results.class);

    private final TransferTable table;
    private final TransferStates states;
    private final TransferFiles files;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Results(
            TransferTable table,
            TransferStates states,
            TransferFiles files,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.table = table;
        this.states = states;
        this.files = files;
        this.transaction = transaction;
        this.events = events;
    }

    /** Ends the transfer, unless it was cancelled. */
    void keep(Transfer transfer, Run run, BufferedImage picture) throws IOException {
        if (table.isSketch(transfer.id())) {
            keepSketch(transfer.id(), run, picture);
        } else {
            keepPicture(transfer.id(), run, picture);
        }
    }

    /** A sketch is its last preview. */
    private void keepSketch(UUID id, Run run, BufferedImage picture) throws IOException {
        int number = run.previews() + 1;
        files.putPreview(id, number, picture);
        states.finishSketch(id, number, run.took());
        files.tidySketch(id, number);
    }

    /** Where the transaction fails it may be committed all the same, so the bytes stay. */
    private void keepPicture(UUID id, Run run, BufferedImage picture) throws IOException {
        Duration took = run.took();
        String key = files.putPicture(id, picture);
        boolean done = Boolean.TRUE.equals(transaction.execute(_ -> {
            if (!states.finish(id, took)) {
                return false;
            }
            Transfer finished = table.find(id).orElseThrow();
            events.publishEvent(new TransferFinished(finished, key, picture.getWidth(), picture.getHeight(), took));
            return true;
        }));
        if (!done) {
            files.deletePicture(id);
        }
        log.info("Transfer {} took {} s.", id, took.toSeconds());
    }
}
