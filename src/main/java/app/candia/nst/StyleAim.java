package app.candia.nst;

import java.util.ArrayList;
import java.util.List;

/**
 * What an octave's style layers are to look like. Immutable.
 *
 * @param targets for each style layer one for each region, or a single one
 */
record StyleAim(List<List<StyleTarget>> targets) {
    /**
     * @param styles for each style the moments of each style layer
     * @param shares of the styles, together 1
     */
    static StyleAim of(
            List<List<Moments>> styles, List<Double> shares, Guide guide, Objective objective, List<String> layers) {
        List<List<StyleTarget>> targets = new ArrayList<>();
        for (int l = 0; l < layers.size(); l++) {
            int layer = l;
            double weight = objective.styleWeight(layers.get(l));
            boolean perChannel = objective.perChannel().contains(layers.get(l));
            List<Moments> all = styles.stream().map(style -> style.get(layer)).toList();
            List<StyleTarget> regions = new ArrayList<>();
            for (int r = 0; r < guide.regions(); r++) {
                // by area, so that a pixel of a small region is pulled as strongly as one of a large
                double share = guide.share(r) * shares.get(r) * guide.regions();
                regions.add(StyleTarget.of(List.of(all.get(r)), List.of(1.0), objective, weight * share, perChannel));
            }
            if (regions.isEmpty()) {
                regions.add(StyleTarget.of(all, shares, objective, weight, perChannel));
            }
            targets.add(regions);
        }
        return new StyleAim(targets);
    }

    /** About where an image's moments lie when it is done, for each layer. */
    List<float[]> origins() {
        return targets.stream()
                .map(List::getFirst)
                .map(target -> target.meanFactor() == 0 ? new float[target.mean().length] : target.mean())
                .toList();
    }
}
