package app.candia.nst;

import app.candia.network.FeatureNetwork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A part of an image, with the halo around it that its feature maps need to be those of the whole image. Tiles' own
 * parts cover the image without overlap, in whole positions of every layer. All in pixels of the image.
 *
 * @param left of the halo
 * @param top of the halo
 * @param width with the halo, which the image's edge cuts off
 * @param height with the halo
 */
record Tile(int left, int top, int width, int height, int ownLeft, int ownTop, int ownRight, int ownBottom) {
    /** The image as one tile. */
    static Tile whole(int width, int height) {
        return new Tile(0, 0, width, height, 0, 0, width, height);
    }

    /**
     * @param layers whose maps must be exact
     * @param pixels that a tile may have, halo included; tiles are never smaller than one and a half halos
     */
    static List<Tile> cover(int width, int height, FeatureNetwork network, Collection<String> layers, long pixels) {
        if ((long) width * height <= pixels) {
            return List.of(whole(width, height));
        }
        int stride = 1;
        int halo = 0;
        for (String layer : layers) {
            stride = Math.max(stride, network.reach(layer).stride());
            halo = Math.max(halo, network.reach(layer).radius());
        }
        halo = Math.ceilDiv(halo, stride) * stride;
        int own = Math.max((int) Math.sqrt(pixels) - 2 * halo, Math.max(halo * 3 / 2, network.minimumSide()));
        List<Tile> tiles = new ArrayList<>();
        int[] rows = cuts(height, own, stride);
        int[] columns = cuts(width, own, stride);
        for (int r = 0; r + 1 < rows.length; r++) {
            for (int c = 0; c + 1 < columns.length; c++) {
                int left = Math.max(0, columns[c] - halo);
                int top = Math.max(0, rows[r] - halo);
                int right = Math.min(width, columns[c + 1] + halo);
                int bottom = Math.min(height, rows[r + 1] + halo);
                tiles.add(new Tile(
                        left, top, right - left, bottom - top, columns[c], rows[r], columns[c + 1], rows[r + 1]));
            }
        }
        return tiles;
    }

    /** Where to cut, the ends included: as evenly as whole positions allow. */
    private static int[] cuts(int side, int own, int stride) {
        int count = Math.max(1, Math.min(Math.ceilDiv(side, own), side / stride));
        int[] cuts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            cuts[i] = (int) ((long) side * i / count / stride * stride);
        }
        cuts[count] = side;
        return cuts;
    }
}
