package app.candia.nst;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.GPUOptions;
import org.tensorflow.proto.GraphOptions;
import org.tensorflow.proto.OptimizerOptions;
import org.tensorflow.proto.RewriterConfig;

/** How TensorFlow is started: quietly, and with one operation at a time on all cores. */
final class TensorFlow {
    private static final int ERROR = 2;
    private static final int STDERR = 2;
    private static final int O_WRONLY = 1;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final AddressLayout ADDRESS = ValueLayout.ADDRESS;

    private TensorFlow() {}

    /**
     * To be called before any class of TensorFlow's is used. Makes it quieter, and on graphics cards repeatable;
     * whatever fails here fails in silence.
     */
    static void prepare() {
        allowUnsafe();
        setEnvironment("TF_CPP_MIN_LOG_LEVEL", Integer.toString(ERROR));
        setEnvironment("TF_DETERMINISTIC_OPS", "1"); // else a card's pictures differ each time
        quietly(TensorFlow::runOnce);
    }

    /** Gives what was freed back to the system, as far as C's library holds it; TensorFlow keeps a pool of its own. */
    static void releaseMemory() {
        call("malloc_trim", FunctionDescriptor.of(INT, ValueLayout.JAVA_LONG), 0L);
    }

    /**
     * The first run of all logs two lines that heed no setting; this makes it one that is over in no time. It asks for
     * the processor alone, since who first asks for a graphics card decides for all how its memory is taken.
     */
    private static void runOnce() {
        try (Graph graph = new Graph();
                Session session = new Session(graph, config(Device.CPU))) {
            session.runner().fetch(Ops.create(graph).constant(1f)).run().close();
        }
    }

    /**
     * Graphs are run as they are: rewriting them changes nothing but costs seconds, and memory for another copy of the
     * weights, at the first run of each of a graph's ways.
     */
    private static GraphOptions asTheyAre() {
        return GraphOptions.newBuilder()
                .setRewriteOptions(RewriterConfig.newBuilder().setDisableMetaOptimizer(true))
                .setOptimizerOptions(OptimizerOptions.newBuilder().setOptLevel(OptimizerOptions.Level.L0))
                .build();
    }

    static ConfigProto config(Device device) {
        ConfigProto.Builder config = ConfigProto.newBuilder()
                .setGraphOptions(asTheyAre())
                .setIntraOpParallelismThreads(Runtime.getRuntime().availableProcessors())
                .setInterOpParallelismThreads(1)
                .setAllowSoftPlacement(true);
        if (device.gpu() < 0) {
            config.putDeviceCount("GPU", 0);
        } else {
            config.setGpuOptions(GPUOptions.newBuilder().setAllowGrowth(true));
        }
        return config.build();
    }

    /**
     * JDK 24 and later print a warning when a library uses sun.misc.Unsafe, as TensorFlow's does, unless a start option
     * allows it. A user of a plain {@code java -jar} gave none, so this sets it from inside, where the jar's manifest
     * opens the package (Add-Opens: java.base/jdk.internal.misc).
     */
    private static void allowUnsafe() {
        try {
            Field field = Class.forName("jdk.internal.misc.VM").getDeclaredField("savedProps");
            field.setAccessible(true);
            Map<Object, Object> properties = new HashMap<>((Map<?, ?>) field.get(null));
            properties.putIfAbsent("sun.misc.unsafe.memory.access", "allow");
            field.set(null, properties);
        } catch (ReflectiveOperationException | RuntimeException e) {
            // The warning stays, that is all.
        }
    }

    private static void setEnvironment(String name, String value) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment cName = arena.allocateFrom(name);
            call("setenv", FunctionDescriptor.of(INT, ADDRESS, ADDRESS, INT), cName, arena.allocateFrom(value), 0);
        }
    }

    /** Runs it while the process's standard error leads nowhere, where the system is a POSIX one. */
    private static void quietly(Runnable task) {
        int kept = -1;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment path = arena.allocateFrom("/dev/null");
            int nowhere = call("open", FunctionDescriptor.of(INT, ADDRESS, INT), path, O_WRONLY);
            if (nowhere >= 0) {
                kept = call("dup", FunctionDescriptor.of(INT, INT), STDERR);
                call("dup2", FunctionDescriptor.of(INT, INT, INT), nowhere, STDERR);
                call("close", FunctionDescriptor.of(INT, INT), nowhere);
            }
        }
        try {
            task.run();
        } finally {
            if (kept >= 0) {
                call("dup2", FunctionDescriptor.of(INT, INT, INT), kept, STDERR);
                call("close", FunctionDescriptor.of(INT, INT), kept);
            }
        }
    }

    /** Calls a function of C's library; -1 if it can't be. */
    @SuppressWarnings("restricted")
    private static int call(String name, FunctionDescriptor type, Object... arguments) {
        try {
            Linker linker = Linker.nativeLinker();
            MemorySegment function = linker.defaultLookup().findOrThrow(name);
            return (int) linker.downcallHandle(function, type).invokeWithArguments(arguments);
        } catch (Throwable e) { // what MethodHandle declares
            return -1; // the log stays, that is all
        }
    }
}
