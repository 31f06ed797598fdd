package app.candia.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How much of each of several styles, in percent; together about a hundred, none nothing. */
final class Shares {
    static final int LEAST = 5;

    private Shares() {}

    /** The shares when one of them is set: the others make room, each as much as it has. */
    static List<Integer> with(List<Integer> shares, int index, int share) {
        int others = shares.size() - 1;
        int set = Math.clamp(share, LEAST, 100 - LEAST * others);
        int rest = IntStream.range(0, shares.size())
                .filter(i -> i != index)
                .map(shares::get)
                .sum();
        var result = new ArrayList<Integer>();
        for (int i = 0; i < shares.size(); i++) {
            int scaled = (int) Math.round(shares.get(i) * (100.0 - set) / rest);
            result.add(i == index ? set : Math.max(LEAST, scaled));
        }
        return List.copyOf(result);
    }
}
