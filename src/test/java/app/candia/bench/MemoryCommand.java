package app.candia.bench;

import app.candia.network.Networks;
import app.candia.nst.Device;
import app.candia.nst.Effort;
import app.candia.nst.Materials;
import app.candia.nst.Observer;
import app.candia.nst.Settings;
import app.candia.painter.PainterProcess;
import app.candia.painter.PainterStart;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What memory a process that paints takes over many transfers of different sizes. Needs Linux's /proc. */
@Command(name = "memory", description = "Paints again and again in different sizes, and says what memory it took.")
final class MemoryCommand implements Callable<Integer> {
    @Option(names = "--photo", paramLabel = "FILE")
    private File photo = new File("docs/sample/fortress.jpg");

    @Option(names = "--style", paramLabel = "FILE")
    private File style = new File("styles/starry_night/picture.jpg");

    @Option(names = "--sizes", split = ",", paramLabel = "PX", description = "longer sides, one after another")
    private List<Integer> sizes = List.of(128, 320, 192, 256);

    @Option(names = "--transfers", paramLabel = "N", description = "usually 100")
    private int transfers = 100;

    @Option(names = "--network", paramLabel = "NAME")
    private String network = Networks.BUILTIN;

    @Option(names = "--effort", paramLabel = "NAME", description = "usually SKETCH")
    private Effort effort = Effort.SKETCH;

    @Option(
            names = "--memory",
            paramLabel = "MB",
            description = "what the engine may take; usually what the machine has")
    private long memory;

    @Mixin
    private Weights weights = new Weights();

    @Override
    public Integer call() throws Exception {
        Materials materials = Materials.of(ImageIO.read(photo), ImageIO.read(style));
        PainterStart start = new PainterStart(Path.of("target"), weights.file(), System.out::println);
        System.out.println("transfer,size,seconds,now_mb,peak_mb");
        try (PainterProcess painter = start.on(Device.CPU)) {
            for (int i = 0; i < transfers; i++) {
                int size = sizes.get(i % sizes.size());
                Settings settings = Settings.DEFAULT
                        .with()
                        .resolution(size)
                        .network(network)
                        .effort(effort)
                        .build();
                long begun = System.nanoTime();
                painter.stylize(materials, settings, memory << 20, new Observer() {}, null);
                System.out.printf(
                        "%d,%d,%.1f,%d,%d%n",
                        i + 1,
                        size,
                        (System.nanoTime() - begun) / 1e9,
                        megabytes(painter.pid(), "VmRSS:"),
                        megabytes(painter.pid(), "VmHWM:"));
            }
        }
        return 0;
    }

    private static long megabytes(long pid, String name) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
