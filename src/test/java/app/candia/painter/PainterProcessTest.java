package app.candia.painter;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.candia.network.NetworkUnavailableException;
import app.candia.network.Networks;
import app.candia.nst.CancelledException;
import app.candia.nst.Checkpoint;
import app.candia.nst.Device;
import app.candia.nst.Materials;
import app.candia.nst.Observer;
import app.candia.nst.Progress;
import app.candia.nst.Settings;
import app.candia.nst.SettingsBuilder;
import app.candia.nst.Stylizer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real process with the real engine at its smallest size. */
@Timeout(value = 240, unit = SECONDS)
class PainterProcessTest {
    private static final Settings SMALL =
            new SettingsBuilder().resolution(64).iterations(List.of(6)).build();

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private PainterProcess painter;

    @BeforeEach
    void start() throws Exception {
        assumeThat(Networks.hasBuiltIn())
                .as("the build has the built-in network")
                .isTrue();
        painter = new PainterStart(folder, null, said::add).on(Device.CPU);
    }

    @AfterEach
    void end() {
        painter.close();
    }

    @Test
    void paints_what_this_process_would_paint_and_shows_how() throws Exception {
        List<Progress> seen = new ArrayList<>();
        List<BufferedImage> previews = new ArrayList<>();
        Observer observer = new Observer() {
            @Override
            public void progressed(Progress progress, Supplier<BufferedImage> preview) {
                seen.add(progress);
                previews.add(preview.get());
            }
        };

        BufferedImage far = painter.stylize(materials(), SMALL, 0, observer, null);

        assertThat(pixels(far)).isEqualTo(pixels(near()));
        assertThat(seen).hasSize(7).last().satisfies(done -> {
            assertThat(done.fraction()).isEqualTo(1.0);
            assertThat(done.tiles()).isEqualTo(1);
        });
        assertThat(pixels(previews.getLast())).isEqualTo(pixels(far));
        assertThat(painter.isReady()).isTrue();
    }

    @Test
    void goes_on_from_a_checkpoint_that_it_gave() throws Exception {
        List<Checkpoint> taken = new ArrayList<>();
        Observer stopping = new Observer() {
            @Override
            public boolean cancelled() {
                return taken.size() == 3;
            }

            @Override
            public void checkpointable(Supplier<Checkpoint> checkpoint) {
                taken.add(checkpoint.get());
            }
        };
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> painter.stylize(materials(), SMALL, 0, stopping, null));

        BufferedImage resumed = painter.stylize(materials(), SMALL, 0, new Observer() {}, taken.getLast());

        assertThat(pixels(resumed)).isEqualTo(pixels(near()));
    }

    @Test
    void says_why_there_is_no_picture_and_paints_the_next() throws Exception {
        Settings unknownLayer = new SettingsBuilder()
                .resolution(64)
                .contentLayers(Map.of("no_such_layer", 1.0))
                .build();
        Settings unknownNetwork = SMALL.with().network("vgg16").build();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> painter.stylize(materials(), unknownLayer, 0, new Observer() {}, null))
                .withMessageContaining("no_such_layer");
        assertThatExceptionOfType(NetworkUnavailableException.class)
                .isThrownBy(() -> painter.stylize(materials(), unknownNetwork, 0, new Observer() {}, null))
                .withMessageContaining("vgg16");
        assertThat(painter.stylize(materials(), SMALL, 0, new Observer() {}, null))
                .isNotNull();
    }

    @Test
    void a_download_is_called_off_where_it_says_how_far_it_is_and_nothing_of_it_stays() throws Exception {
        Observer cancelling = new Observer() {
            @Override
            public boolean cancelled() {
                return !said.isEmpty();
            }
        };

        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> painter.stylize(materials(), SMALL.withNetwork(Networks.VGG19), 0, cancelling, null));

        assertThat(said).singleElement().asString().contains("VGG19");
        assertThat(folder).isEmptyDirectory();
        assertThat(painter.stylize(materials(), SMALL, 0, new Observer() {}, null))
                .isNotNull();
    }

    @Test
    void a_process_that_is_killed_is_missed_at_once_and_of_no_use_any_more() {
        Observer killer = new Observer() {
            @Override
            public void progressed(Progress progress, Supplier<BufferedImage> preview) {
                ProcessHandle.of(painter.pid()).ifPresent(ProcessHandle::destroyForcibly);
            }
        };

        assertThatExceptionOfType(PainterDiedException.class)
                .isThrownBy(() -> painter.stylize(materials(), SMALL, 0, killer, null));
        assertThat(painter.isReady()).isFalse();
    }

    @Test
    void one_that_crashes_reports_it_beside_the_networks_and_sends_no_part_of_the_report() {
        Observer crashing = new Observer() {
            @Override
            public void progressed(Progress progress, Supplier<BufferedImage> preview) {
                if (progress.iteration() == 2) {
                    crash();
                }
            }
        };

        assertThatExceptionOfType(PainterDiedException.class)
                .isThrownBy(() -> painter.stylize(materials(), SMALL, 0, crashing, null))
                .withCauseInstanceOf(EOFException.class);
        assertThat(folder.resolve("painter-crash.log")).content().contains("SIGSEGV");
        assertThat(Path.of("hs_err_pid" + painter.pid() + ".log")).doesNotExist();
    }

    /** As native code does that writes where it may not. */
    private void crash() {
        try {
            new ProcessBuilder("kill", "-SEGV", Long.toString(painter.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void it_speaks_the_same_in_a_locale_with_other_digits() throws Exception {
        ProcessBuilder persian = CommandLine.of(folder.resolve("crash.log"), "-1", folder.toString(), "");
        persian.environment().put("JAVA_TOOL_OPTIONS", "-Duser.language=fa -Duser.country=IR -Xlog:gc");
        try (PainterProcess other = new PainterProcess(persian.start(), said::add)) {
            assertThat(pixels(other.stylize(materials(), SMALL, 0, new Observer() {}, null)))
                    .isEqualTo(pixels(near()));
        }
    }

    @Test
    void an_observer_s_own_failure_is_not_taken_for_the_process_s() {
        UncheckedIOException own = new UncheckedIOException(new IOException("disk full"));
        Observer failing = new Observer() {
            @Override
            public void checkpointable(Supplier<Checkpoint> checkpoint) {
                throw own;
            }
        };

        assertThatThrownBy(() -> painter.stylize(materials(), SMALL, 0, failing, null))
                .isSameAs(own);
    }

    @Test
    void one_whose_observer_fails_in_the_middle_is_not_used_again() {
        Observer failing = new Observer() {
            @Override
            public boolean enough() {
                throw new IllegalStateException("no database");
            }
        };

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> painter.stylize(materials(), SMALL, 0, failing, null));
        assertThat(painter.isReady()).isFalse();
    }

    private static BufferedImage near() throws Exception {
        var network = new Networks(Path.of("nowhere"), null, line -> {}).load(Networks.BUILTIN);
        try (Stylizer stylizer = new Stylizer(network)) {
            return stylizer.stylize(materials(), SMALL, new Observer() {}, null);
        }
    }

    private static Materials materials() {
        return Materials.of(stripes(90, 60, Color.ORANGE, Color.BLUE), stripes(70, 70, Color.RED, Color.WHITE));
    }

    private static BufferedImage stripes(int width, int height, Color one, Color other) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        for (int x = 0; x < width; x += 6) {
            pen.setColor(x % 12 == 0 ? one : other);
            pen.fillRect(x, 0, 6, height);
        }
        pen.dispose();
        return picture;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
