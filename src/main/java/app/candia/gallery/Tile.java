package app.candia.gallery;

import app.candia.image.PictureAddress;
import java.util.ArrayList;
import java.util.List;
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
        @Nullable String count) {

    /** Addresses and widths, for browsers to choose from; none that is larger than need be for all of the picture. */
    static String sizes(Picture picture) {
        int longSide = Math.max(picture.width(), picture.height());
        List<String> sizes = new ArrayList<>();
        sizes.add(size(PictureAddress.small(picture.id()), picture, 320));
        if (longSide > 320) {
            sizes.add(size(PictureAddress.thumbnail(picture.id()), picture, 640));
        }
        if (longSide > 640) {
            sizes.add(size(PictureAddress.screen(picture.id()), picture, 1600));
        }
        return String.join(", ", sizes);
    }

    private static String size(String address, Picture picture, int longest) {
        int longSide = Math.max(picture.width(), picture.height());
        long width = Math.round((double) picture.width() * Math.min(longest, longSide) / longSide);
        return address + " " + Math.max(1, width) + "w";
    }
}
