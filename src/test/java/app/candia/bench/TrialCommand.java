package app.candia.bench;

import app.candia.nst.Observer;
import app.candia.nst.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares settings. */
@Command(name = "trial", description = "Paints photos x styles x variants into a folder and has them judged.")
final class TrialCommand implements Callable<Integer> {
    @Option(names = "--photo", required = true, paramLabel = "FILE|FOLDER")
    private List<Path> photos = List.of();

    @Option(names = "--style", required = true, paramLabel = "FILE|FOLDER")
    private List<Path> styles = List.of();

    @Option(names = "--variants", required = true, paramLabel = "FILE", description = "settings by name, as JSON")
    private Path variants = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FOLDER")
    private Path out = Path.of("");

    @Option(names = "--judged-at", paramLabel = "PX", description = "longer side at which is judged, usually 512")
    private int judgedAt = 512;

    @Mixin
    private Weights weights = new Weights();

    @Override
    public Integer call() throws Exception {
        Variants engine = new Variants(weights.file());
        Map<String, Painter> painters = new LinkedHashMap<>();
        for (Map.Entry<String, Settings> variant :
                Variants.read(Files.readString(variants)).entrySet()) {
            painters.put(variant.getKey(), engine.painter(variant.getValue(), new Observer() {}));
        }
        System.out.println(Result.HEADER);
        Trial trial = new Trial(out, NamedFiles.of(photos), NamedFiles.of(styles));
        trial.paint(painters);
        try (Perception perception = weights.open()) {
            trial.judge(perception, judgedAt);
        }
        return 0;
    }
}
