package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.candia.gallery.Gallery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contact sheets in the queue. */
class SheetsTest extends TransferTest {
    private static final List<Variation> TWO =
            List.of(new Variation("starry_night", SMALL), new Variation("ink_wash", SMALL));

    @Autowired
    Sheets sheets;

    @Autowired
    TransferFiles files;

    @Autowired
    TransferFolders folders;

    @Autowired
    Gallery gallery;

    @Autowired
    JdbcClient database;

    @AfterEach
    void deleteSheets() {
        sheets.of(owner).forEach(sheet -> sheets.delete(sheet.id(), owner));
    }

    @Test
    void a_sheet_fills_cell_by_cell_and_nothing_of_it_hangs_in_the_gallery() throws Exception {
        var seen = new ConcurrentLinkedQueue<Integer>();
        Sheet sheet = sheets.submit(photo, Sheet.Kind.STYLES, SMALL, TWO, Parts.NONE);

        try (var _ = sheets.watch(sheet.id(), owner, news -> seen.add(news.done()))) {
            assertThat(transfers.open(owner)).isEmpty();
            while (seen.stream().noneMatch(done -> done == 2)) {
                Thread.sleep(50);
            }
        }

        Sheet done = sheets.find(sheet.id(), owner).orElseThrow();
        assertThat(done.isOpen()).isFalse();
        assertThat(done.cells()).extracting(Transfer::style).containsExactly("starry_night", "ink_wash");
        assertThat(new ArrayList<>(seen)).isSorted();
        for (Transfer cell : done.cells()) {
            assertThat(gallery.ofTransfer(cell.id(), owner)).isEmpty();
            assertThat(files.openPreview(cell.id(), cell.preview()))
                    .isPresent()
                    .get()
                    .satisfies(bytes -> bytes.close());
            assertThat(files.checkpoint(cell.id())).isNull();
            assertThat(folders.needed()).contains(cell.id().toString());
        }
        assertThat(transfers.stylesUsed(owner, 5)).isEmpty();
    }

    @Test
    void it_counts_as_one_of_what_may_be_open_and_there_is_only_one_at_a_time() throws Exception {
        scheduler.pause();
        sheets.submit(photo, Sheet.Kind.STYLES, SMALL, TWO, Parts.NONE);

        assertThatExceptionOfType(Transfers.TooManyException.class)
                .isThrownBy(() -> sheets.submit(photo, Sheet.Kind.STYLES, SMALL, TWO, Parts.NONE));
        var first = transfers.submit(photo, "starry_night", SMALL);
        var second = transfers.submit(photo, "starry_night", SMALL);
        assertThatExceptionOfType(Transfers.TooManyException.class)
                .isThrownBy(() -> transfers.submit(photo, "starry_night", SMALL));
        transfers.cancel(first.id(), owner);
        transfers.cancel(second.id(), owner);
    }

    @Test
    void what_waits_can_be_stopped_and_the_sheet_stays() throws Exception {
        scheduler.pause();
        Sheet sheet = sheets.submit(photo, Sheet.Kind.STROKES, SMALL, TWO, Parts.NONE);
        assertThat(sheets.untilDone(sheet)).isPositive();

        sheets.cancel(sheet.id(), UUID.randomUUID());
        assertThat(sheets.find(sheet.id(), owner).orElseThrow().isOpen()).isTrue();
        sheets.cancel(sheet.id(), owner);

        Sheet stopped = sheets.find(sheet.id(), owner).orElseThrow();
        assertThat(stopped.cells()).extracting(Transfer::state).containsOnly(Transfer.State.CANCELLED);
        assertThat(sheets.untilDone(stopped)).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_sheet_whose_cells_are_gone_already_is_gone() throws Exception {
        scheduler.pause();
        Sheet sheet = sheets.submit(photo, Sheet.Kind.STROKES, SMALL, TWO, Parts.NONE);
        sheets.cancel(sheet.id(), owner);
        database.sql("delete from transfer where sheet = ?").param(sheet.id()).update();

        assertThat(sheets.find(sheet.id(), owner)).isEmpty();
        assertThat(sheets.of(owner)).isEmpty();
    }

    @Test
    void only_the_latest_are_kept_and_nobody_sees_anybody_elses() throws Exception {
        scheduler.pause();
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i <= Sheets.KEPT; i++) {
            made.add(sheets.submit(photo, Sheet.Kind.STYLES, SMALL, TWO, Parts.NONE)
                    .id());
            sheets.cancel(made.getLast(), owner);
        }

        assertThat(sheets.of(owner))
                .extracting(Sheet::id)
                .containsExactlyElementsOf(made.reversed().subList(0, Sheets.KEPT));
        assertThat(sheets.find(made.getLast(), UUID.randomUUID())).isEmpty();
    }

    @Test
    void sketches_go_with_their_photo() throws Exception {
        scheduler.pause();
        Sheet sheet = sheets.submit(photo, Sheet.Kind.STYLES, SMALL, TWO, Parts.NONE);
        UUID cell = sheet.cells().getFirst().id();
        files.putPreview(cell, 1, photos.picture(photo));

        photos.delete(photo.id(), owner);

        assertThat(sheets.of(owner)).isEmpty();
        assertThat(transfers.find(cell, owner)).isEmpty();
        assertThat(files.openPreview(cell, 1)).isEmpty();
    }

    @Test
    void a_sheet_is_bounded() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> sheets.submit(
                        photo,
                        Sheet.Kind.STYLES,
                        SMALL,
                        Collections.nCopies(Sheets.MOST_CELLS + 1, TWO.getFirst()),
                        Parts.NONE));
    }
}
