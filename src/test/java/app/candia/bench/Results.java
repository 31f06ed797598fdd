package app.candia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file of results in a folder of pictures. A line is written when its picture is there; of two the later counts.
 */
final class Results {
    private static final String FILE = "results.csv";

    private final Path folder;
    private final Map<Cell, Result> known = new LinkedHashMap<>();

    /** Reads what is there; a last line that was broken off is none. */
    Results(Path folder) throws IOException {
        this.folder = folder;
        if (Files.exists(file())) {
            String text = Files.readString(file());
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            whole.lines().skip(1).map(Result::of).forEach(result -> known.put(result.cell(), result));
            if (!whole.equals(text)) {
                Files.writeString(file(), whole);
            }
        }
    }

    /** What came of a cell, if its picture is still there. */
    Optional<Result> find(Cell cell) {
        return Optional.ofNullable(known.get(cell)).filter(result -> Files.exists(cell.picture(folder)));
    }

    void add(Result result) throws IOException {
        known.put(result.cell(), result);
        if (!Files.exists(file())) {
            append(Result.HEADER);
        }
        append(result.csv());
    }

    /** Those whose picture is still there. */
    List<Result> all() {
        return known.keySet().stream().map(this::find).flatMap(Optional::stream).toList();
    }

    private void append(String line) throws IOException {
        Files.writeString(file(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Path file() {
        return folder.resolve(FILE);
    }
}
