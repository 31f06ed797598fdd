package app.candia.painter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the far process is started: with this one's Java and class path, and with memory handled as painting wants it.
 */
final class CommandLine {
    private static final String MAIN = "app.candia.cli.Main";

    /** What this process was told and the other must know too. */
    private static final List<String> PROPERTIES = List.of(
            "java.io.tmpdir", "java.library.path", "org.bytedeco.javacpp.cachedir", "org.bytedeco.javacpp.pathsFirst");

    /**
     * For glibc. Large tensors in pages of their own, which go back when they do; one arena for the rest, of which
     * nothing is given back between two operations; pages of 2 MB; and TensorFlow takes from it instead of keeping a
     * pool of its own, nor keeps what oneDNN needed for one operation for the next. Measured: a third less memory, see
     * docs/engine.md.
     */
    private static final Map<String, String> MEMORY = Map.of(
            "MALLOC_ARENA_MAX",
            "1",
            "MALLOC_MMAP_THRESHOLD_",
            Long.toString(4L << 20),
            "MALLOC_TRIM_THRESHOLD_",
            Long.toString(8L << 30),
            "MALLOC_TOP_PAD_",
            Long.toString(64L << 20),
            "GLIBC_TUNABLES",
            "glibc.malloc.hugetlb=1",
            "TF_ONEDNN_USE_SYSTEM_ALLOCATOR",
            "1",
            "TF_MKL_OPTIMIZE_PRIMITIVE_MEMUSE",
            "true");

    private CommandLine() {}

    /** Whether this runs from the executable jar, with its libraries inside. */
    private static boolean isPackaged() {
        return String.valueOf(CommandLine.class.getResource("CommandLine.class"))
                .startsWith("jar:nested:");
    }

    /** @param crashReport the file that a crash of the process is reported in; the next crash writes over it */
    static ProcessBuilder of(Path crashReport, String... arguments) {
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + Runtime.getRuntime().maxMemory(),
                "-Xms32m",
                "-XX:MaxNewSize=32m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:-UsePerfData",
                // Standard output is for messages.
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "-XX:ErrorFile=" + crashReport,
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        PROPERTIES.forEach(name -> Stream.ofNullable(System.getProperty(name))
                .map(value -> "-D" + name + "=" + value)
                .forEach(command::add));
        command.addAll(isPackaged() ? List.of("-jar", classPath) : List.of("-cp", classPath, MAIN));
        command.add(PainterMain.COMMAND);
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        MEMORY.forEach(process.environment()::putIfAbsent);
        return process;
    }
}
