package app.candia.bench;

import app.candia.nst.Observer;
import app.candia.nst.Settings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Photos and styles, each with each, and the folder for what is painted of them. */
final class Pairs {
    @Option(names = "--photo", required = true, paramLabel = "FILE|FOLDER")
    private List<Path> photos = List.of();

    @Option(names = "--style", required = true, paramLabel = "FILE|FOLDER")
    private List<Path> styles = List.of();

    @Option(names = "--out", required = true, paramLabel = "FOLDER")
    private Path out = Path.of("");

    @Mixin
    private Weights weights = new Weights();

    List<Path> photos() {
        return photos;
    }

    List<Path> styles() {
        return styles;
    }

    Path out() {
        return out;
    }

    Weights weights() {
        return weights;
    }

    /**
     * Paints what is not there yet and has it judged.
     *
     * @param judgedAt longer side at which is judged, in pixels
     */
    void paint(Map<String, Settings> variants, int judgedAt) throws Exception {
        Variants engine = new Variants(weights.file());
        Map<String, Painter> painters = new LinkedHashMap<>();
        for (Map.Entry<String, Settings> variant : variants.entrySet()) {
            painters.put(variant.getKey(), engine.painter(variant.getValue(), new Observer() {}));
        }
        System.out.println(Result.HEADER);
        Trial trial = new Trial(out, NamedFiles.of(photos), NamedFiles.of(styles));
        trial.paint(painters);
        try (Perception perception = weights.open()) {
            trial.judge(perception, judgedAt);
        }
    }
}
