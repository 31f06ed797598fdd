package app.candia.bench;

import app.candia.image.PictureReader;
import app.candia.image.Pictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Paints each photo in each style in each variant into one folder and has it judged. What is there already is neither
 * painted nor judged again, so a trial that was broken off goes on.
 */
final class Trial {
    private final Path folder;
    private final @Nullable Perception perception;
    private final int judgedAt;
    private final Results results;

    /**
     * @param perception the judge's eyes, or null if there are none
     * @param judgedAt longer side in pixels at which the judge looks
     */
    Trial(Path folder, @Nullable Perception perception, int judgedAt) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.perception = perception;
        this.judgedAt = judgedAt;
        results = new Results(folder);
    }

    /**
     * @param photos files by name
     * @param styles files by name
     * @param variants ways to paint by name
     */
    void run(Map<String, Path> photos, Map<String, Path> styles, Map<String, Painter> variants) throws Exception {
        for (var photo : photos.entrySet()) {
            for (var style : styles.entrySet()) {
                Pair pair = new Pair(photo.getValue(), style.getValue());
                for (var variant : variants.entrySet()) {
                    settle(new Cell(photo.getKey(), style.getKey(), variant.getKey()), variant.getValue(), pair);
                }
            }
        }
    }

    private void settle(Cell cell, Painter painter, Pair pair) throws Exception {
        Optional<Result> known = results.find(cell);
        if (known.isPresent() && (known.get().isJudged() || perception == null)) {
            return;
        }
        Result painted = known.isPresent() ? known.get() : painted(cell, painter, pair);
        Result judged = painted.judged(pair.judge().judge(read(cell.picture(folder))));
        results.add(judged);
        System.out.println(judged.csv());
    }

    private Result painted(Cell cell, Painter painter, Pair pair) throws Exception {
        BufferedImage photo = read(pair.photo);
        BufferedImage style = read(pair.style);
        PeakMemory.reset();
        long begun = System.nanoTime();
        BufferedImage picture = painter.paint(photo, style);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Result result = new Result(cell, seconds, PeakMemory.megabytes(), null);
        write(picture, cell.picture(folder));
        return result;
    }

    private static BufferedImage read(Path file) throws Exception {
        return PictureReader.DEFAULT.read(file);
    }

    /** Whole or not at all. */
    private static void write(BufferedImage picture, Path to) throws IOException {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            Pictures.writePng(picture, out);
        }
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Photo and style, and their judge once somebody asks. */
    private final class Pair {
        private final Path photo;
        private final Path style;
        private @Nullable Judge judge;

        Pair(Path photo, Path style) {
            this.photo = photo;
            this.style = style;
        }

        Judge judge() throws Exception {
            if (judge == null) {
                judge = new Judge(perception, read(photo), read(style), judgedAt);
            }
            return judge;
        }
    }
}
