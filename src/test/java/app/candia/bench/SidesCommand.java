package app.candia.bench;

import app.candia.nst.Observer;
import app.candia.nst.Preset;
import app.candia.nst.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The engine's two networks beside the tutorial's algorithm and the paper's, as docs/engine.md shows them. */
@Command(name = "sides", description = "Paints photos x styles in four ways and lays them side by side.")
final class SidesCommand implements Callable<Integer> {
    @Option(names = "--photo", required = true, paramLabel = "FILE|FOLDER")
    private List<Path> photos = List.of();

    @Option(names = "--style", required = true, paramLabel = "FILE|FOLDER")
    private List<Path> styles = List.of();

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "for the pictures and sides.jpg")
    private Path out = Path.of("");

    @Option(names = "--size", paramLabel = "PX", description = "longer side, usually 512")
    private int size = 512;

    @Mixin
    private Weights weights = new Weights();

    @Override
    public Integer call() throws Exception {
        Variants engine = new Variants(weights.file());
        Map<String, Painter> painters = new LinkedHashMap<>();
        try (Perception perception = weights.open()) {
            for (Map.Entry<String, Settings> way : ways(perception != null).entrySet()) {
                painters.put(way.getKey(), engine.painter(way.getValue().withResolution(size), new Observer() {}));
            }
            Trial trial = new Trial(out, NamedFiles.of(photos), NamedFiles.of(styles));
            trial.paint(painters);
            trial.judge(perception, size);
        }
        return new CommandLine(new SheetCommand()).execute(sheet(painters));
    }

    private static Map<String, Settings> ways(boolean vgg19) {
        Map<String, Settings> ways = new LinkedHashMap<>();
        if (vgg19) {
            ways.put("candia-vgg19", Preset.CANDIA.withNetwork("vgg19"));
        }
        ways.put("candia-builtin", Preset.CANDIA.withNetwork("builtin"));
        if (vgg19) {
            ways.put("tutorial", Preset.TUTORIAL);
            ways.put("paper", Preset.PAPER);
        }
        return ways;
    }

    private String[] sheet(Map<String, Painter> painters) {
        List<String> arguments = new ArrayList<>();
        photos.forEach(photo -> arguments.add("--photo=" + photo));
        styles.forEach(style -> arguments.add("--style=" + style));
        arguments.add("--from=" + out);
        arguments.add("--variants=" + String.join(",", painters.keySet()));
        arguments.add(out.resolve("sides.jpg").toString());
        return arguments.toArray(String[]::new);
    }
}
