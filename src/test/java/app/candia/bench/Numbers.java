package app.candia.bench;

import app.candia.bench.Verdict.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A verdict as text, for people and for files; with a point whatever the language. */
final class Numbers {
    static final String HEADER =
            "relu1_1,relu2_1,relu3_1,relu4_1,relu5_1,style_distance,content_distance,content_lost,grid,frame";

    static final int COUNT = HEADER.split(",").length;

    private Numbers() {}

    static String sentence(Verdict verdict) {
        Likeness likeness = verdict.likeness();
        String network = likeness == null
                ? ""
                : "style %s [%s] content %s of %s "
                        .formatted(
                                number(likeness.style(), 4),
                                likeness.styles().stream()
                                        .map(layer -> number(layer, 4))
                                        .collect(Collectors.joining(" ")),
                                number(likeness.content(), 3),
                                number(likeness.lost(), 2));
        return network + "grid %s frame %s".formatted(number(verdict.grid(), 3), signed(verdict.frame()));
    }

    static String csv(Verdict verdict) {
        List<String> cells = new ArrayList<>();
        Likeness likeness = verdict.likeness();
        if (likeness == null) {
            cells.add(",".repeat(Perception.STYLE.size() + 2));
        } else {
            likeness.styles().forEach(layer -> cells.add(number(layer, 6)));
            cells.add(number(likeness.style(), 6));
            cells.add(number(likeness.content(), 6));
            cells.add(number(likeness.lost(), 6));
        }
        cells.add(number(verdict.grid(), 4));
        cells.add(number(verdict.frame(), 3));
        return String.join(",", cells);
    }

    /** The reverse, from the cells of one line; null if they are empty. */
    static @Nullable Verdict verdict(List<String> cells) {
        int layers = Perception.STYLE.size();
        if (cells.get(layers + 3).isEmpty()) {
            return null;
        }
        Likeness likeness = cells.getFirst().isEmpty()
                ? null
                : new Likeness(
                        cells.subList(0, layers).stream().map(Double::valueOf).toList(),
                        Double.parseDouble(cells.get(layers + 1)),
                        Double.parseDouble(cells.get(layers + 2)));
        return new Verdict(
                likeness, Double.parseDouble(cells.get(layers + 3)), Double.parseDouble(cells.get(layers + 4)));
    }

    static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.1f", value);
    }
}
