package app.candia.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares settings. */
@Command(name = "trial", description = "Paints photos x styles x variants into a folder and has them judged.")
final class TrialCommand implements Callable<Integer> {
    @Mixin
    private Pairs pairs = new Pairs();

    @Option(names = "--variants", required = true, paramLabel = "FILE", description = "settings by name, as JSON")
    private Path variants = Path.of("");

    @Option(names = "--judged-at", paramLabel = "PX", description = "longer side at which is judged, usually 512")
    private int judgedAt = 512;

    @Override
    public Integer call() throws Exception {
        pairs.paint(Variants.read(Files.readString(variants)), judgedAt);
        return 0;
    }
}
