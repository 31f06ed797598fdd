package app.candia.transfer;

import static java.util.stream.Collectors.joining;

import app.candia.image.Mask;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of which part of a photo. Immutable.
 *
 * @param kept what stays as the photo is, or null
 * @param regions by names of styles: where each goes alone. Elsewhere all mix
 */
public record Parts(@Nullable Mask kept, Map<String, Mask> regions) {
    /** The whole photo is painted in the same manner. */
    public static final Parts NONE = new Parts(null, Map.of());

    private static final int LIGHT = 255;

    public Parts {
        regions = Map.copyOf(regions);
    }

    /** As they were written. */
    public static Parts of(@Nullable String kept, @Nullable String regions) {
        Map<String, Mask> read = new LinkedHashMap<>();
        Stream.ofNullable(regions)
                .flatMap(String::lines)
                .map(line -> line.split(" ", 2))
                .forEach(words -> read.put(words[0], new Mask(words[1])));
        return new Parts(kept == null ? null : new Mask(kept), read);
    }

    /** To be written. */
    public @Nullable String keptText() {
        return kept == null ? null : kept.text();
    }

    /** To be written. */
    public @Nullable String regionsText() {
        return regions.isEmpty()
                ? null
                : new TreeMap<>(regions)
                        .entrySet().stream()
                                .map(region -> region.getKey() + " "
                                        + region.getValue().text())
                                .collect(joining("\n"));
    }

    /** Those of these styles: one alone has no place of its own. */
    public Parts among(List<String> styles) {
        Map<String, Mask> left = new LinkedHashMap<>();
        regions.forEach((style, mask) -> {
            if (styles.size() > 1 && styles.contains(style)) {
                left.put(style, mask);
            }
        });
        return new Parts(kept, left);
    }

    /** For the engine: for each of the styles where it goes, alone or with others; none where all mix everywhere. */
    List<BufferedImage> masks(List<String> styles) {
        Map<String, Mask> own = among(styles).regions;
        if (own.isEmpty()) {
            return List.of();
        }
        BufferedImage first = own.values().iterator().next().picture();
        int width = first.getWidth();
        int height = first.getHeight();
        int[] mixed = new int[width * height];
        Arrays.fill(mixed, LIGHT);
        for (Mask mask : own.values()) {
            int[] light = mask.light(width, height);
            Arrays.setAll(mixed, i -> Math.max(0, mixed[i] - light[i]));
        }
        return styles.stream()
                .map(style -> {
                    Mask mask = own.get(style);
                    int[] light = mask == null ? new int[mixed.length] : mask.light(width, height);
                    Arrays.setAll(light, i -> Math.min(LIGHT, light[i] + mixed[i]));
                    return grey(light, width, height);
                })
                .toList();
    }

    private static BufferedImage grey(int[] light, int width, int height) {
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < light.length; i++) {
            grey.setRGB(i % width, i / width, light[i] * 0x10101);
        }
        return grey;
    }
}
