package app.candia.gallery;

import org.jspecify.annotations.Nullable;

/**
 * A picture as {@code candia-wall.js} hangs it.
 *
 * @param sizes its addresses in all sizes, as {@code srcset} has them
 * @param month if it is the first of a month, and then the month's name and the count of its pictures
 */
record Tile(
        String id,
        String href,
        double ratio,
        String sizes,
        String name,
        String after,
        boolean favourite,
        String favouriteLabel,
        boolean chosen,
        @Nullable String month,
        @Nullable String monthName,
        @Nullable String count) {}
