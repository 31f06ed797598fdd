package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.candia.ServerTest;
import app.candia.TestPhotos;
import app.candia.TestPictures;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import app.candia.storage.Storage;
import app.candia.style.OwnStyles;
import app.candia.transfer.Sheet;
import app.candia.transfer.Sheets;
import app.candia.transfer.Transfers;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class SubmissionTest {
    @TempDir
    Path folder;

    @Autowired
    Submission submission;

    @Autowired
    Transfers transfers;

    @Autowired
    Sheets sheets;

    @Autowired
    Photos photos;

    @Autowired
    OwnStyles ownStyles;

    @Autowired
    Storage storage;

    @Autowired
    Scheduler scheduler;

    @Autowired
    TestPictures accounts;

    private UUID owner;
    private Photo photo;
    private Draft draft;

    @BeforeEach
    void upload() throws Exception {
        scheduler.pause();
        owner = accounts.account().id();
        photo = photos.add(owner, TestPhotos.jpeg(folder, 120, 80), "old_harbour.jpg");
        draft = Draft.empty("builtin").withPhoto(photo.id()).toggle("starry_night");
    }

    @AfterEach
    void cancel() {
        transfers.open(owner).forEach(transfer -> transfers.cancel(transfer.id(), owner));
        sheets.of(owner).forEach(sheet -> sheets.delete(sheet.id(), owner));
        scheduler.resume();
    }

    @Test
    void a_lost_file_of_photo_or_style_is_told_before_anything_is_queued() throws Exception {
        var own = ownStyles.add(owner, TestPhotos.jpeg(folder, 120, 80), "Rug");
        var styled = draft.withStyles(List.of(own.name()));
        storage.put("own-styles/" + own.name().substring(4) + "/style.jpg", out -> out.write(new byte[50]));
        assertThatExceptionOfType(Submission.RefusedException.class)
                .isThrownBy(() -> submission.paint(styled, owner))
                .returns("studio.style.missing", Submission.RefusedException::key);

        storage.delete("photos/" + photo.id() + "/photo.jpg");
        assertThatExceptionOfType(Submission.RefusedException.class)
                .isThrownBy(() -> submission.paint(draft, owner))
                .returns("studio.photo.missing", Submission.RefusedException::key);
        assertThat(transfers.open(owner)).isEmpty();
    }

    @Test
    void what_is_chosen_waits_in_the_queue_with_all_its_settings() throws Exception {
        var chosen = draft.withParts(PartsWordsTest.quarterKept()).withSize(256);

        var transfer = submission.paint(chosen, owner);

        assertThat(transfers.open(owner)).containsExactly(transfer);
        assertThat(Draft.of(transfer, transfers.parts(transfer.id(), owner))).isEqualTo(chosen);
    }

    @Test
    void what_is_missing_is_said() {
        assertRefused(draft.withPhoto(null), "studio.missing.photo");
        assertRefused(draft.withStyles(List.of()), "studio.missing.style");
        assertRefused(draft.withPhoto(UUID.randomUUID()), "studio.photo.gone");
        assertThat(transfers.open(owner)).isEmpty();
    }

    @Test
    void a_fourth_has_to_wait_and_so_has_a_second_sheet() throws Exception {
        var cells = Variations.of(Sheet.Kind.STROKES, draft, List.of());
        submission.sketch(draft, Sheet.Kind.STROKES, cells, owner);
        assertThatExceptionOfType(Submission.RefusedException.class)
                .isThrownBy(() -> submission.sketch(draft, Sheet.Kind.STROKES, cells, owner))
                .withMessage("studio.variations.limit");

        submission.paint(draft, owner);
        submission.paint(draft, owner);
        assertRefused(draft, "studio.limit");
    }

    private void assertRefused(Draft chosen, String key) {
        assertThatExceptionOfType(Submission.RefusedException.class)
                .isThrownBy(() -> submission.paint(chosen, owner))
                .withMessage(key);
    }
}
