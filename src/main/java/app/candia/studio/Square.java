package app.candia.studio;

import app.candia.nst.LayerSet;
import app.candia.ui.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A square of the paper's figure 3.
 *
 * @param exponent of alpha / beta, which is a power of ten: 2 stands for 0.01
 */
record Square(LayerSet set, int exponent) {
    static final int COLUMNS = 4;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵";

    /** Row by row, from the style to the photo. */
    static final List<Square> ALL = Stream.of(LayerSet.values())
            .flatMap(set -> IntStream.range(0, COLUMNS).mapToObj(column -> new Square(set, 5 - column)))
            .toList();

    double ratio() {
        return Double.parseDouble("1e-" + exponent); // as an address has it
    }

    String in(Words words) {
        return words.of("studio.square", set.name(), "10⁻" + SUPERSCRIPTS.charAt(exponent));
    }
}
