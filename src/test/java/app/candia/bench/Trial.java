package app.candia.bench;

import app.candia.image.PictureReader;
import app.candia.image.Pictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Each photo in each style in each variant, painted into one folder and judged. What is there already is neither
 * painted nor judged again, so a trial that was broken off goes on.
 */
final class Trial {
    private final Path folder;
    private final Map<String, Path> photos;
    private final Map<String, Path> styles;
    private final Results results;

    /**
     * @param photos files by name
     * @param styles files by name
     */
    Trial(Path folder, Map<String, Path> photos, Map<String, Path> styles) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.photos = photos;
        this.styles = styles;
        results = new Results(folder);
    }

    /** @param variants ways to paint by name */
    void paint(Map<String, Painter> variants) throws Exception {
        for (var photo : photos.entrySet()) {
            for (var style : styles.entrySet()) {
                for (var variant : variants.entrySet()) {
                    Cell cell = new Cell(photo.getKey(), style.getKey(), variant.getKey());
                    if (results.find(cell).isEmpty()) {
                        add(painted(cell, variant.getValue(), photo.getValue(), style.getValue()));
                    }
                }
            }
        }
    }

    /**
     * Judges whatever was painted of these photos and styles. Best after all is painted: the network's memory would
     * count as the paintings'.
     *
     * @param perception the judge's eyes, or null to look only at what needs none
     * @param size longer side in pixels at which is judged
     */
    void judge(@Nullable Perception perception, int size) throws Exception {
        for (var photo : photos.entrySet()) {
            for (var style : styles.entrySet()) {
                List<Result> left = results.all().stream()
                        .filter(result -> result.cell().isOf(photo.getKey(), style.getKey()))
                        .filter(result -> perception == null ? result.verdict() == null : !result.isJudged())
                        .toList();
                if (!left.isEmpty()) {
                    Judge judge = new Judge(perception, read(photo.getValue()), read(style.getValue()), size);
                    for (Result result : left) {
                        add(result.judged(judge.judge(read(result.cell().picture(folder)))));
                    }
                }
            }
        }
    }

    private void add(Result result) throws IOException {
        results.add(result);
        System.out.println(result.csv());
    }

    private Result painted(Cell cell, Painter painter, Path photoFile, Path styleFile) throws Exception {
        BufferedImage photo = read(photoFile);
        BufferedImage style = read(styleFile);
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
}
