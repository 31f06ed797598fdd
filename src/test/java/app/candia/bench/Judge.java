package app.candia.bench;

import app.candia.bench.Perception.Seen;
import app.candia.bench.Verdict.Likeness;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A neutral judge of what was made of one photo and one style: how near is it to the style, how near to the photo, in
 * the features of VGG19 as trained. It is no recipe's own loss, and says nothing about beauty. Not thread-safe.
 */
final class Judge {
    /** The photo at one size. */
    private record Photo(@Nullable Seen seen, double lost, double frame) {}

    private final @Nullable Perception perception;
    private final Rgb photo;
    private final int size;
    private final @Nullable Seen style;
    private final double styleGrid;
    private final Map<List<Integer>, Photo> photos = new HashMap<>();

    /**
     * @param perception or null to judge only what needs no network
     * @param size longer side in pixels at which everything is looked at
     */
    Judge(@Nullable Perception perception, BufferedImage photo, BufferedImage style, int size) {
        this.perception = perception;
        this.photo = Rgb.of(photo);
        this.size = size;
        Rgb sized = Rgb.of(style).sized(size);
        this.style = perception == null ? null : perception.see(sized);
        styleGrid = sized.luminance().grid();
    }

    /** The style's own one-pixel noise, such as a canvas's texture. */
    double styleGrid() {
        return styleGrid;
    }

    Verdict judge(BufferedImage picture) {
        Rgb sized = Rgb.of(picture).sized(size);
        Photo model = photos.computeIfAbsent(List.of(sized.width(), sized.height()), s -> photo(s.get(0), s.get(1)));
        Luminance luminance = sized.luminance();
        return new Verdict(likeness(sized, model), luminance.grid(), luminance.frame() - model.frame);
    }

    private Photo photo(int width, int height) {
        Rgb resized = photo.resized(width, height);
        double frame = resized.luminance().frame();
        if (perception == null || style == null) {
            return new Photo(null, Double.NaN, frame);
        }
        Seen seen = perception.see(resized);
        return new Photo(seen, unrelated(style, seen), frame);
    }

    private @Nullable Likeness likeness(Rgb picture, Photo model) {
        if (perception == null || style == null || model.seen == null) {
            return null;
        }
        Seen seen = perception.see(picture);
        List<Double> styles = new ArrayList<>();
        for (int i = 0; i < seen.grams().size(); i++) {
            styles.add(distance(seen.grams().get(i), style.grams().get(i)));
        }
        return new Likeness(List.copyOf(styles), distance(seen.content(), model.seen.content()), model.lost);
    }

    /** The mean distance between a position of one and a position of the other, whichever they are. */
    private static double unrelated(Seen is, Seen goal) {
        double[] means = means(is);
        double[] goals = means(goal);
        double common = 0;
        for (int c = 0; c < means.length; c++) {
            common += means[c] * goals[c];
        }
        return 1 + (energy(is) - 2 * common) / energy(goal);
    }

    private static double[] means(Seen seen) {
        double[] means = new double[seen.channels()];
        for (int i = 0; i < seen.content().length; i++) {
            means[i % means.length] += (double) seen.content()[i] * means.length / seen.content().length;
        }
        return means;
    }

    private static double energy(Seen seen) {
        double sum = 0;
        for (float value : seen.content()) {
            sum += (double) value * value;
        }
        return sum * seen.channels() / seen.content().length;
    }

    private static double distance(float[] is, float[] goal) {
        double apart = 0;
        double whole = 0;
        for (int i = 0; i < is.length; i++) {
            double difference = (double) is[i] - goal[i];
            apart += difference * difference;
            whole += (double) goal[i] * goal[i];
        }
        return apart / whole;
    }
}
