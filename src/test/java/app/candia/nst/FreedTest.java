package app.candia.nst;

import static app.candia.nst.SmallStylizer.RECIPE;
import static app.candia.nst.SmallStylizer.SETTINGS;
import static app.candia.nst.SmallStylizer.recipe;
import static app.candia.nst.TestImages.striped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.candia.network.FeatureNetwork;
import app.candia.network.Pooling;
import app.candia.network.SmallNetwork;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.tensorflow.exceptions.TensorFlowException;
import org.tensorflow.proto.ConfigProto;

/** Whatever is taken from native memory is given back, however a transfer ends. */
@Isolated("counts what the whole process holds")
class FreedTest {
    private static final Memory PLENTY = Memory.ofMachine();

    /** What TensorFlow keeps for good is there after the first transfer. */
    @BeforeEach
    void loaded() {
        paint(SmallNetwork.create(), PLENTY, RECIPE, new Watcher());
    }

    @Test
    void of_a_finished_transfer() {
        long before = Pointer.totalCount();
        List<Long> meanwhile = new ArrayList<>();
        Watcher counting = new Watcher() {
            @Override
            public void progressed(Progress now, Supplier<BufferedImage> preview) {
                meanwhile.add(Pointer.totalCount());
            }
        };
        assertFreed(null, () -> paint(SmallNetwork.create(), PLENTY, RECIPE, counting));
        assertThat(meanwhile).anyMatch(count -> count > before);
    }

    @Test
    void of_a_transfer_in_tiles() {
        assertFreed(null, () -> paint(SmallNetwork.create(), new Memory(1), recipe(200_000), new Watcher()));
    }

    @Test
    void of_a_cancelled_transfer() {
        Watcher impatient = Watcher.cancelledAfter(4);
        assertFreed(CancelledException.class, () -> paint(SmallNetwork.create(), PLENTY, RECIPE, impatient));
    }

    @Test
    void of_a_transfer_whose_loss_is_no_number() {
        assertFreed(NonFiniteLossException.class, () -> paint(new BrokenNetwork(), PLENTY, RECIPE, new Watcher()));
    }

    @Test
    void of_a_transfer_for_which_the_device_is_too_full() {
        assertFreed(OutOfMemoryError.class, () -> paint(new GreedyNetwork(2), PLENTY, RECIPE, new Watcher()));
    }

    /** TensorFlow refuses to work without a processor. */
    @Test
    void of_a_graph_for_which_no_session_can_be_made() {
        ConfigProto impossible =
                ConfigProto.newBuilder().putDeviceCount("CPU", 0).build();
        Objective.Shape shape =
                new Objective.Shape(List.of("relu1_1"), List.of("relu1_1"), Statistic.MEAN_COVARIANCE, Pooling.AVERAGE);
        for (Device device : List.of(Device.CPU, new Device(1))) {
            assertFreed(
                    TensorFlowException.class,
                    () -> new LossGraph(SmallNetwork.create(), shape, 0, device, impossible).close());
        }
    }

    private static void assertFreed(@Nullable Class<? extends Throwable> end, Runnable transfer) {
        long count = Pointer.totalCount();
        long bytes = Pointer.totalBytes();
        Throwable thrown = catchThrowable(transfer::run);
        if (end == null) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown).isInstanceOf(end);
        }
        assertThat(Pointer.totalCount()).isLessThanOrEqualTo(count);
        assertThat(Pointer.totalBytes()).isLessThanOrEqualTo(bytes);
    }

    private static void paint(FeatureNetwork network, Memory memory, Recipe recipe, Observer observer) {
        try (Stylizer stylizer = new Stylizer(network, Device.CPU, memory, recipe)) {
            stylizer.stylize(Materials.of(striped(90, 60), striped(50, 70)), SETTINGS, observer, null);
        }
    }
}
