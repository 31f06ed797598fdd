package app.candia.bench;

import app.candia.image.PictureReader;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges pictures that are there. */
@Command(name = "judge", description = "Says how near pictures are to a style and to a photo.")
final class JudgeCommand implements Callable<Integer> {
    @Option(names = "--photo", required = true, paramLabel = "FILE")
    private Path photo = Path.of("");

    @Option(names = "--style", required = true, paramLabel = "FILE")
    private Path style = Path.of("");

    @Option(names = "--size", paramLabel = "PX", description = "longer side at which all is looked at, usually 512")
    private int size = 512;

    @Option(names = "--csv", paramLabel = "FILE", description = "writes the numbers to this file as well")
    private @Nullable Path csv;

    @Mixin
    private Weights weights = new Weights();

    @Parameters(arity = "1..*", paramLabel = "PICTURE")
    private List<Path> pictures = List.of();

    @Override
    public Integer call() throws Exception {
        try (Perception perception = weights.open();
                PrintWriter file = new PrintWriter(csv == null ? Writer.nullWriter() : Files.newBufferedWriter(csv))) {
            Judge judge = new Judge(perception, read(photo), read(style), size);
            System.out.printf("# the style's own grid %.3f%n", judge.styleGrid());
            file.println("picture," + Numbers.HEADER);
            for (Path picture : pictures) {
                Verdict verdict = judge.judge(read(picture));
                System.out.println(Numbers.sentence(verdict) + " " + picture);
                file.println(picture + "," + Numbers.csv(verdict));
                file.flush();
            }
        }
        return 0;
    }

    private static BufferedImage read(Path file) throws Exception {
        return PictureReader.DEFAULT.read(file);
    }
}
