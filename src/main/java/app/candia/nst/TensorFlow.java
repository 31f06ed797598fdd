package app.candia.nst;

import app.candia.network.Networks;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.GPUOptions;
import org.tensorflow.proto.GraphOptions;
import org.tensorflow.proto.RewriterConfig;

/** How TensorFlow is started: quietly, and with one operation at a time on all cores. */
final class TensorFlow {
    private static final int ERROR = 2;

    private TensorFlow() {}

    /**
     * To be called before any class of TensorFlow's is used. Only makes it quieter, so whatever fails here fails in
     * silence.
     */
    static void prepare() {
        allowUnsafe();
        setEnvironment("TF_CPP_MIN_LOG_LEVEL", Integer.toString(ERROR));
        org.tensorflow.TensorFlow.version(); // loads the library
        setAbslLogLevel();
    }

    static ConfigProto config(Device device, String network) {
        ConfigProto.Builder config = ConfigProto.newBuilder()
                .setIntraOpParallelismThreads(Runtime.getRuntime().availableProcessors())
                .setInterOpParallelismThreads(1)
                .setAllowSoftPlacement(true);
        if (device.gpu() < 0) {
            config.putDeviceCount("GPU", 0);
            if (network.equals(Networks.VGG19) && Boolean.getBoolean("bf16")) {
                config.setGraphOptions(GraphOptions.newBuilder()
                        .setRewriteOptions(RewriterConfig.newBuilder()
                                .setAutoMixedPrecisionOnednnBfloat16(RewriterConfig.Toggle.ON)));
            }
        } else {
            config.setGpuOptions(GPUOptions.newBuilder().setAllowGrowth(true));
        }
        return config.build();
    }

    /** Whether the processor multiplies numbers of 16 bits (bfloat16) itself; only Linux says so in a file. */
    private static boolean hasBfloat16() {
        try {
            return Files.readString(Path.of("/proc/cpuinfo")).contains("avx512_bf16");
        } catch (IOException e) {
            return false;
        }
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
            call(
                    Linker.nativeLinker().defaultLookup().findOrThrow("setenv"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
                    arena.allocateFrom(name),
                    arena.allocateFrom(value),
                    0);
        } catch (RuntimeException e) { // on Windows there is no setenv
            // The log stays, that is all.
        }
    }

    /** TensorFlow's newer logging heeds no environment: absl::SetMinLogLevel, by the name it has in the library. */
    private static void setAbslLogLevel() {
        SymbolLookup.loaderLookup()
                .find("_ZN4absl12lts_2023080214SetMinLogLevelENS0_18LogSeverityAtLeastE")
                .ifPresent(function -> call(function, FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT), ERROR));
    }

    @SuppressWarnings("restricted")
    private static void call(MemorySegment function, FunctionDescriptor type, Object... arguments) {
        try {
            Linker.nativeLinker().downcallHandle(function, type).invokeWithArguments(arguments);
        } catch (Throwable e) { // what MethodHandle declares
            // The log stays, that is all.
        }
    }
}
