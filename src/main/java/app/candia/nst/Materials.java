package app.candia.nst;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that a transfer is made of; none is changed. sRGB, any sizes; transparent parts count as white.
 *
 * @param photo what is painted
 * @param styles whose manner is borrowed, at least one
 * @param regions which part of the photo takes which style: for each style a mask, light where it is taken, grey for
 *     soft edges, stretched to the photo's shape; or none at all, and all styles mix everywhere
 * @param keep a mask of what stays as the photo is, or null
 * @param start where {@link Start#PICTURE} begins, or null
 */
public record Materials(
        BufferedImage photo,
        List<BufferedImage> styles,
        List<BufferedImage> regions,
        @Nullable BufferedImage keep,
        @Nullable BufferedImage start) {
    /** @throws IllegalArgumentException with a sentence, if there is no style, or not one region for each style */
    public Materials {
        Objects.requireNonNull(photo);
        styles = List.copyOf(styles);
        regions = List.copyOf(regions);
        if (styles.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one style.");
        }
        Fit.requireRegions(styles.size(), regions.size());
    }

    /** One photo, one style. */
    public static Materials of(BufferedImage photo, BufferedImage style) {
        return new Materials(photo, List.of(style), List.of(), null, null);
    }
}
