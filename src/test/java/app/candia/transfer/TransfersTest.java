package app.candia.transfer;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.candia.ServerTest;
import app.candia.TestPhotos;
import app.candia.TestPictures;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.image.Mask;
import app.candia.image.Pictures;
import app.candia.network.Networks;
import app.candia.nst.Effort;
import app.candia.nst.Settings;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import app.candia.storage.Storage;
import app.candia.transfer.Transfer.Failure;
import app.candia.transfer.Transfer.State;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue with one slot, and the real engine at its smallest size. */
@ServerTest
@Timeout(value = 240, unit = SECONDS)
class TransfersTest {
    private static final Settings SMALL = Settings.DEFAULT.withResolution(Settings.MIN_RESOLUTION);
    private static final Settings LARGE = Settings.DEFAULT.withResolution(1024);

    @TempDir
    Path folder;

    @Autowired
    Transfers transfers;

    @Autowired
    Worker worker;

    @Autowired
    TransferFiles files;

    @Autowired
    Estimates estimates;

    @Autowired
    Photos photos;

    @Autowired
    Gallery gallery;

    @Autowired
    Storage storage;

    @Autowired
    Scheduler scheduler;

    @Autowired
    JdbcClient database;

    @Autowired
    TestPictures accounts;

    private UUID owner;
    private Photo photo;

    @BeforeEach
    void upload() throws Exception {
        assumeThat(Networks.hasBuiltIn())
                .as("the build has the built-in network")
                .isTrue();
        owner = accounts.account().id();
        photo = photos.add(owner, TestPhotos.jpeg(folder, 120, 80), "old_harbour.jpg");
    }

    @AfterEach
    void tidy() {
        transfers.open(owner).forEach(transfer -> transfers.cancel(transfer.id(), owner));
        scheduler.resume();
    }

    @Test
    void a_painting_process_that_dies_is_replaced_and_the_picture_is_finished() throws Exception {
        Transfer submitted = transfers.submit(photo, "starry_night", SMALL);
        await(submitted, transfer -> transfer.preview() > 0);

        long killed = ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .filter(ProcessHandle::destroyForcibly)
                .count();

        assertThat(killed).isPositive();
        assertThat(await(submitted, transfer -> !transfer.state().isOpen()).state())
                .isEqualTo(State.DONE);
        assertThat(gallery.of(owner)).hasSize(1);
    }

    @Test
    void a_transfer_is_painted_watched_and_hung() throws Exception {
        Queue<Transfer> seen = new ConcurrentLinkedQueue<>();
        Transfer submitted = transfers.submit(photo, "starry_night", SMALL);

        try (var _ = transfers.watch(submitted.id(), owner, seen::add)) {
            Transfer done = await(submitted, transfer -> !transfer.state().isOpen());

            assertThat(done.state()).isEqualTo(State.DONE);
            assertThat(done.fraction()).isEqualTo(1);
            assertThat(done.preview()).isPositive();
            await(submitted, _ -> seen.stream().anyMatch(at -> at.state() == State.DONE));
        }

        assertThat(seen).extracting(Transfer::state).contains(State.RUNNING).endsWith(State.DONE);
        assertThat(List.copyOf(seen)).isSortedAccordingTo(Comparator.comparing(Transfer::fraction));
        Picture picture = gallery.ofTransfer(submitted.id(), owner).orElseThrow();
        assertThat(picture.title()).isEqualTo("old harbour");
        assertThat(picture.width()).isEqualTo(64);
        try (InputStream in = gallery.open(picture)) {
            assertThat(ImageIO.read(in).getWidth()).isEqualTo(64);
        }
        assertThat(storage.open("transfers/" + submitted.id() + "/checkpoint")).isEmpty();
    }

    @Test
    void a_finished_transfer_that_is_run_again_has_one_picture() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);

        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);
        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);

        assertThat(gallery.of(owner)).hasSize(1);
        assertThat(now(transfer).state()).isEqualTo(State.DONE);
    }

    @Test
    void those_who_wait_know_their_place_and_are_taken_in_order() throws Exception {
        scheduler.pause();
        List<Transfer> queue = List.of(
                transfers.submit(photo, "starry_night", SMALL),
                transfers.submit(photo, "starry_night", SMALL),
                transfers.submit(photo, "starry_night", SMALL));

        assertThat(queue).extracting(transfers::before).containsExactly(0, 1, 2);
        assertThat(transfers.open(owner)).isEqualTo(queue);
        assertThat(transfers.estimate(SMALL))
                .isGreaterThan(estimates.work(SMALL).multipliedBy(3));

        scheduler.resume();
        scheduler.triggerCheckForDueExecutions();
        queue.forEach(transfer -> await(transfer, at -> at.state() == State.DONE));

        List<Transfer> after = queue.stream().map(this::now).toList();
        for (int i = 1; i < after.size(); i++) {
            assertThat(after.get(i).started()).isAfterOrEqualTo(after.get(i - 1).finished());
        }
    }

    @Test
    void nobody_has_more_than_three_open() throws Exception {
        scheduler.pause();
        for (int i = 0; i < Transfers.MAX_OPEN; i++) {
            transfers.submit(photo, "starry_night", SMALL);
        }

        assertThatExceptionOfType(Transfers.TooManyException.class)
                .isThrownBy(() -> transfers.submit(photo, "starry_night", SMALL));

        transfers.cancel(transfers.open(owner).getFirst().id(), owner);
        transfers.submit(photo, "starry_night", SMALL);
    }

    @Test
    void a_queued_transfer_is_cancelled_at_once_and_never_runs() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);
        Transfer next = transfers.submit(photo, "starry_night", SMALL);

        transfers.cancel(transfer.id(), UUID.randomUUID());
        assertThat(now(transfer).state()).isEqualTo(State.QUEUED);
        transfers.cancel(transfer.id(), owner);

        assertThat(now(transfer).state()).isEqualTo(State.CANCELLED);
        assertThat(transfers.before(next)).isZero();
        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);
        assertThat(now(transfer).started()).isNull();
        assertThat(gallery.of(owner)).isEmpty();
    }

    @Test
    void a_running_transfer_is_cancelled_within_an_iteration_and_leaves_nothing() throws Exception {
        Transfer transfer = transfers.submit(photo, "starry_night", LARGE);
        await(transfer, at -> at.preview() > 0);

        transfers.cancel(transfer.id(), owner);
        Transfer other = transfers.submit(photo, "starry_night", SMALL);

        await(other, at -> at.state() == State.DONE);
        assertThat(now(transfer).state()).isEqualTo(State.CANCELLED);
        assertThat(gallery.ofTransfer(transfer.id(), owner)).isEmpty();
        assertThat(storage.open("transfers/" + transfer.id() + "/preview-1.jpg"))
                .isEmpty();
        assertThat(storage.open("pictures/" + transfer.id() + "/picture.png")).isEmpty();
    }

    @Test
    void a_transfer_that_must_stop_is_put_back_and_goes_on_where_it_was() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", Settings.DEFAULT.withResolution(192));
        Predicate<Transfer> late = at -> at.octave() > 0;

        assertThat(worker.run(transfer.id(), () -> late.test(now(transfer)))).isEqualTo(Worker.Outcome.PUT_BACK);

        Transfer waiting = now(transfer);
        assertThat(waiting.state()).isEqualTo(State.QUEUED);
        assertThat(files.checkpoint(transfer.id())).isNotNull();
        var asked = new ArrayList<Transfer>();

        assertThat(worker.run(transfer.id(), () -> {
                    asked.add(now(transfer));
                    return false;
                }))
                .isEqualTo(Worker.Outcome.ENDED);

        assertThat(asked.getFirst().octave()).isPositive();
        assertThat(asked.getFirst().preview()).isGreaterThan(waiting.preview());
        assertThat(now(transfer).state()).isEqualTo(State.DONE);
        assertThat(gallery.of(owner)).hasSize(1);
    }

    @Test
    void whoever_has_seen_enough_keeps_the_picture_as_it_is() throws Exception {
        Transfer transfer = transfers.submit(photo, "starry_night", LARGE);
        await(transfer, at -> at.preview() > 0);

        transfers.keep(transfer.id(), UUID.randomUUID());
        assertThat(now(transfer).state()).isEqualTo(State.RUNNING);
        transfers.keep(transfer.id(), owner);

        await(transfer, at -> at.state() == State.DONE);
        Picture picture = gallery.ofTransfer(transfer.id(), owner).orElseThrow();
        assertThat(picture.width()).isEqualTo(1024);
        assertThat(picture.took()).isLessThan(estimates.work(LARGE));
        assertThat(database.sql("select count(*) from transfer where state = 'DONE' and not enough and owner = ?")
                        .param(owner)
                        .query(Integer.class)
                        .single())
                .as("what the estimates of others count")
                .isZero();
    }

    @Test
    void enough_is_still_enough_after_a_restart() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", LARGE);
        assertThat(worker.run(transfer.id(), () -> now(transfer).preview() > 0)).isEqualTo(Worker.Outcome.PUT_BACK);
        double done = now(transfer).fraction();
        database.sql("update transfer set enough = true where id = ?")
                .param(transfer.id())
                .update();

        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);

        assertThat(done).isLessThan(0.5);
        assertThat(now(transfer).state()).isEqualTo(State.DONE);
        assertThat(gallery.ofTransfer(transfer.id(), owner)).isPresent();
    }

    @Test
    void two_styles_make_one_picture_and_the_losses_are_kept() throws Exception {
        scheduler.pause();
        Settings mixed = SMALL.with().styleWeights(List.of(70.0, 30.0)).build();
        Transfer transfer = transfers.submit(photo, "starry_night,ink_wash", mixed);

        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);

        assertThat(gallery.ofTransfer(transfer.id(), owner).orElseThrow().style())
                .isEqualTo("starry_night,ink_wash");
        assertThat(transfers.stylesUsed(owner, 5)).containsExactly("starry_night,ink_wash");
        List<LossCurve.Point> points = transfers.losses(transfer).points();
        assertThat(points).hasSizeBetween(10, 101).isSortedAccordingTo(Comparator.comparing(LossCurve.Point::fraction));
        assertThat(points.getLast().style())
                .isPositive()
                .isLessThan(points.getFirst().style());
    }

    @Test
    void what_is_masked_stays_as_the_photo_is_and_the_mask_is_there_to_paint_again() throws Exception {
        scheduler.pause();
        BufferedImage left = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        left.createGraphics().fillRect(0, 0, 15, 20);
        Mask mask = Mask.of(left);
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL, mask);

        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);

        Picture picture = gallery.ofTransfer(transfer.id(), owner).orElseThrow();
        BufferedImage painted;
        try (InputStream in = gallery.open(picture)) {
            painted = ImageIO.read(in);
        }
        BufferedImage original = Pictures.fit(photos.picture(photo), painted.getWidth());
        assertThat(difference(painted, original, 0, 28)).isLessThan(3);
        assertThat(difference(painted, original, 36, 64)).isGreaterThan(12);
        assertThat(transfers.mask(transfer.id(), owner)).contains(mask);
        assertThat(transfers.mask(transfer.id(), UUID.randomUUID())).isEmpty();
    }

    @Test
    void without_its_photo_no_mask_is_kept() throws Exception {
        scheduler.pause();
        Mask mask = Mask.of(TestPhotos.picture(30, 20));
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL, mask);
        transfers.cancel(transfer.id(), owner);
        assertThat(transfers.mask(transfer.id(), owner)).contains(mask);

        photos.delete(photo.id(), owner);

        assertThat(transfers.mask(transfer.id(), owner)).isEmpty();
    }

    @Test
    void a_waiting_one_changes_places_with_the_one_before_it() throws Exception {
        scheduler.pause();
        Transfer first = transfers.submit(photo, "starry_night", SMALL);
        Transfer second = transfers.submit(photo, "starry_night", SMALL);
        Transfer third = transfers.submit(photo, "starry_night", SMALL);

        transfers.moveUp(third.id(), UUID.randomUUID());
        transfers.moveUp(first.id(), owner);
        assertThat(transfers.open(owner)).containsExactly(first, second, third);
        transfers.moveUp(third.id(), owner);

        assertThat(transfers.open(owner)).extracting(Transfer::id).containsExactly(first.id(), third.id(), second.id());
        assertThat(transfers.untilDone(now(third))).isLessThan(transfers.untilDone(now(second)));
        scheduler.resume();
        scheduler.triggerCheckForDueExecutions();
        await(second, at -> at.state() == State.DONE);
        assertThat(now(third).finished()).isBefore(now(second).started());
    }

    @Test
    void estimates_grow_with_size_and_patience() {
        Settings usual = Settings.DEFAULT;
        Duration normal = estimates.work(usual);

        assertThat(estimates.work(usual.with().effort(Effort.SKETCH).build())).isLessThan(normal.dividedBy(2));
        assertThat(estimates.work(usual.with().effort(Effort.FINE).build()))
                .isGreaterThan(normal.multipliedBy(3).dividedBy(2));
        assertThat(estimates.work(usual.withResolution(1024))).isGreaterThan(normal.multipliedBy(2));
    }

    @Test
    void what_a_killed_process_was_running_is_taken_again() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);
        database.sql("update transfer set state = 'RUNNING', attempts = 1 where id = ?")
                .param(transfer.id())
                .update();
        database.sql("update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = current_timestamp"
                        + " where task_instance = ?")
                .param(transfer.id().toString())
                .update();

        new app.candia.transfer.Queue().leftByTheLastProcess(database).afterSingletonsInstantiated();
        scheduler.resume();

        await(transfer, at -> at.state() == State.DONE);
        assertThat(gallery.of(owner)).hasSize(1);
    }

    @Test
    void a_transfer_that_ends_the_process_each_time_is_not_tried_for_ever() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);
        database.sql("update transfer set state = 'RUNNING', attempts = 3 where id = ?")
                .param(transfer.id())
                .update();

        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);

        assertThat(now(transfer).failure()).isEqualTo(Failure.UNEXPECTED);
        assertThat(transfers.open(owner)).isEmpty();
    }

    @Test
    void a_failure_says_why() throws Exception {
        scheduler.pause();
        Transfer styleless = transfers.submit(photo, "own:" + UUID.randomUUID(), SMALL);
        Transfer netless = transfers.submit(photo, "starry_night", SMALL.withNetwork("none"));

        worker.run(styleless.id(), () -> false);
        worker.run(netless.id(), () -> false);

        assertThat(now(styleless).failure()).isEqualTo(Failure.STYLE_GONE);
        assertThat(now(netless).failure()).isEqualTo(Failure.NETWORK_UNAVAILABLE);
        assertThat(now(netless).state()).isEqualTo(State.FAILED);
        assertThat(now(netless).finished()).isNotNull();
    }

    @Test
    void without_its_photo_a_transfer_is_cancelled() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);

        photos.delete(photo.id(), owner);

        assertThat(now(transfer).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void a_watcher_that_fails_or_sleeps_hurts_nobody() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);
        var heard = new CountDownLatch(2);
        var forEver = new CountDownLatch(1);

        try (var _ = transfers.watch(transfer.id(), owner, _ -> {
                    throw new IllegalStateException("A watcher's own trouble.");
                });
                var _ = transfers.watch(transfer.id(), owner, _ -> awaitQuietly(forEver));
                var _ = transfers.watch(transfer.id(), owner, at -> {
                    if (at.state() == State.QUEUED || at.state() == State.CANCELLED) {
                        heard.countDown();
                    }
                })) {
            await(transfer, _ -> heard.getCount() == 1);
            transfers.cancel(transfer.id(), owner);
            assertThat(heard.await(10, SECONDS)).isTrue();
        } finally {
            forEver.countDown();
        }
    }

    @Test
    void other_people_see_no_transfer() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);
        UUID other = accounts.account().id();
        Queue<Transfer> seen = new ConcurrentLinkedQueue<>();

        try (var _ = transfers.watch(transfer.id(), other, seen::add)) {
            assertThat(transfers.find(transfer.id(), other)).isEmpty();
            assertThat(transfers.open(other)).isEmpty();
            transfers.cancel(transfer.id(), owner);
        }
        assertThat(seen).isEmpty();
    }

    private Transfer now(Transfer transfer) {
        return transfers.find(transfer.id(), owner).orElseThrow();
    }

    private Transfer await(Transfer transfer, Predicate<Transfer> condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(200));
        Transfer at = now(transfer);
        while (!condition.test(at)) {
            assertThat(Instant.now()).as("still %s", at).isBefore(end);
            sleep();
            at = now(transfer);
        }
        return at;
    }

    /** Mean over the channels of the pixels between two columns, of 255. */
    private static double difference(BufferedImage a, BufferedImage b, int from, int to) {
        return IntStream.range(from, to)
                .flatMap(x -> IntStream.range(0, a.getHeight())
                        .flatMap(y -> IntStream.of(0, 8, 16)
                                .map(bits ->
                                        Math.abs((a.getRGB(x, y) >> bits & 255) - (b.getRGB(x, y) >> bits & 255)))))
                .average()
                .orElseThrow();
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
