package app.candia.bench;

import app.candia.bench.Contestant.Moment;
import app.candia.bench.Verdict.Likeness;
import app.candia.image.PictureReader;
import app.candia.image.Pictures;
import app.candia.nst.Preset;
import app.candia.nst.Settings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How soon the engine is as good, by the judge, as the tutorial's algorithm: run by itself, and in PyTorch. */
@Command(name = "race", description = "Paints the same by the tutorial and as usual, and says who was how good when.")
final class RaceCommand implements Callable<Integer> {
    private static final String USUAL =
            "{\"builtin\": {\"network\": \"builtin\"}, \"vgg19\": {\"network\": \"vgg19\"}}";

    @Option(names = "--photo", required = true, paramLabel = "FILE")
    private Path photo = Path.of("");

    @Option(names = "--style", required = true, paramLabel = "FILE")
    private Path style = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "PyTorch runs only if not done here")
    private Path out = Path.of("");

    @Option(names = "--variants", paramLabel = "FILE", description = "settings by name, as JSON; else both networks'")
    private @Nullable Path variants;

    @Option(names = "--size", paramLabel = "PX", description = "longer side, usually 512")
    private int size = 512;

    @Option(names = "--steps", paramLabel = "N", description = "of the tutorial's, usually 300")
    private int steps = 300;

    @Option(
            names = "--snapshots",
            paramLabel = "N",
            description = "how often the engine's picture is judged, usually 20")
    private int snapshots = 20;

    @Option(names = "--python", paramLabel = "COMMAND", description = "a Python with PyTorch, usually python3")
    private String python = "python3";

    @Mixin
    private Weights weights = new Weights();

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(out);
        try (Perception perception = weights.open()) {
            if (perception == null) {
                System.out.println("There is no race: it needs VGG19's weights.");
                return 0;
            }
            Tutorial tutorial = new Tutorial(out.resolve("tutorial"));
            if (!tutorial.isDone() && Tutorial.canRun(python)) {
                tutorial.run(python, arguments());
            }
            race(new Judge(perception, read(photo), read(style), size), tutorial);
        }
        return 0;
    }

    private List<String> arguments() {
        String threads = Integer.toString(Runtime.getRuntime().availableProcessors());
        return List.of(
                "--photo=" + photo,
                "--style=" + style,
                "--vgg19=" + weights.file(),
                "--size=" + size,
                "--steps=" + steps,
                "--threads=" + threads);
    }

    private void race(Judge judge, Tutorial tutorial) throws Exception {
        Variants engine = new Variants(weights.file());
        String asked = variants == null ? USUAL : Files.readString(variants);
        try (PrintWriter table = new PrintWriter(Files.newBufferedWriter(out.resolve("race.csv")))) {
            table.println("name,seconds," + Numbers.HEADER);
            List<Contestant> goals = new ArrayList<>();
            if (tutorial.isDone()) {
                goals.add(pyTorch(tutorial, judge, table));
            } else {
                System.out.println("PyTorch is not in the race: " + python + " lacks it, or h5py, NumPy or Pillow.");
            }
            Settings plain = Preset.TUTORIAL.with().iterations(List.of(steps)).build();
            goals.add(new Contestant("the tutorial here", ours("tutorial", plain, engine, judge, table)));
            for (Map.Entry<String, Settings> variant : Variants.read(asked).entrySet()) {
                Contestant ours = new Contestant(
                        variant.getKey(), ours(variant.getKey(), variant.getValue(), engine, judge, table));
                goals.forEach(goal -> System.out.println(ours.against(goal)));
            }
        }
    }

    private Contestant pyTorch(Tutorial tutorial, Judge judge, PrintWriter table) throws Exception {
        List<Moment> moments = new ArrayList<>();
        for (Tutorial.Picture picture : tutorial.pictures()) {
            moments.add(moment("PyTorch", picture.seconds(), judge.judge(read(picture.file())), table));
        }
        return new Contestant("PyTorch", moments);
    }

    private List<Moment> ours(String name, Settings settings, Variants engine, Judge judge, PrintWriter table)
            throws Exception {
        BufferedImage of = read(photo);
        BufferedImage like = read(style);
        Snapshots taken = new Snapshots(snapshots);
        Painter painter = engine.painter(settings.withResolution(size), taken);
        taken.start();
        BufferedImage picture = painter.paint(of, like);
        taken.finished(picture);
        write(picture, out.resolve(name + ".png"));
        List<Moment> moments = new ArrayList<>();
        for (Snapshots.Snapshot snapshot : taken.taken()) {
            moments.add(moment(name, snapshot.seconds(), judge.judge(snapshot.picture()), table));
        }
        return moments;
    }

    private static Moment moment(String name, double seconds, Verdict verdict, PrintWriter table) {
        Likeness likeness = Objects.requireNonNull(verdict.likeness());
        table.println(name + "," + Numbers.number(seconds, 2) + "," + Numbers.csv(verdict));
        table.flush();
        System.out.printf(
                "%s after %s s: %s = %s%n",
                name, Numbers.number(seconds, 1), Numbers.sentence(verdict), Numbers.number(likeness.distance(), 4));
        return new Moment(seconds, likeness.distance());
    }

    private static BufferedImage read(Path file) throws Exception {
        return PictureReader.DEFAULT.read(file);
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        try (OutputStream to = Files.newOutputStream(file)) {
            Pictures.writePng(picture, to);
        }
    }
}
