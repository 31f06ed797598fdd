package app.candia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What came of a cell.
 *
 * @param seconds the painting took
 * @param megabytes the process held at most meanwhile
 * @param verdict or null if nobody judged it
 */
record Result(
        Cell cell,
        double seconds,
        OptionalLong megabytes,
        @Nullable Verdict verdict) {
    static final String HEADER = "photo,style,variant,seconds,peak_mb," + Numbers.HEADER;

    Result judged(Verdict by) {
        return new Result(cell, seconds, megabytes, by);
    }

    /** Whether a network has looked at it. */
    boolean isJudged() {
        return verdict != null && verdict.likeness() != null;
    }

    String csv() {
        List<String> cells = new ArrayList<>(List.of(cell.photo(), cell.style(), cell.variant()));
        cells.add(Numbers.number(seconds, 2));
        cells.add(megabytes.isPresent() ? Long.toString(megabytes.getAsLong()) : "");
        cells.add(verdict == null ? ",".repeat(Numbers.COUNT - 1) : Numbers.csv(verdict));
        return String.join(",", cells);
    }

    static Result of(String csv) {
        List<String> cells = List.of(csv.split(",", -1));
        return new Result(
                new Cell(cells.get(0), cells.get(1), cells.get(2)),
                Double.parseDouble(cells.get(3)),
                cells.get(4).isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cells.get(4))),
                Numbers.verdict(cells.subList(5, cells.size())));
    }
}
