package app.candia.nst;

import app.candia.network.FeatureNetwork;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each position of an image's feature maps counts in each region: the guidance channels of Gatys and others
 * (2017), section 4.1, reduced to a map's size by the mean. Without regions there is one, and all count alike. Not
 * thread-safe.
 */
final class Guide {
    private final FeatureNetwork network;
    private final int width;
    private final int height;
    private final List<float[]> masks;
    private final Map<String, float[]> wholes = new HashMap<>();

    /** @param masks height x width each, 0 to 1; none for no regions */
    Guide(FeatureNetwork network, int width, int height, List<float[]> masks) {
        this.network = network;
        this.width = width;
        this.height = height;
        this.masks = masks;
    }

    /** How many regions there are; 0 where all positions count alike. */
    int regions() {
        return masks.size();
    }

    /** A region's share of all regions together. */
    double share(int region) {
        return sum(masks.get(region))
                / Math.max(1e-6, masks.stream().mapToDouble(Guide::sum).sum());
    }

    private static double sum(float[] mask) {
        return Vectors.sum(mask.length, (from, to) -> {
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += mask[i];
            }
            return sum;
        });
    }

    /** One for each position of a tile's map: zero in the halo, over all tiles of the image together 1. */
    float[] weights(String layer, int region, Tile tile) {
        if (masks.isEmpty()) {
            float each = 1f / network.positions(layer, height) / network.positions(layer, width);
            return placed(layer, tile, (at, from, to, weights) -> Arrays.fill(weights, from, to, each));
        }
        float[] whole = whole(layer, region);
        return placed(layer, tile, (at, from, to, weights) -> System.arraycopy(whole, at, weights, from, to - from));
    }

    /** One for each position of a tile's map: 1 where it is the tile's own, 0 in its halo. */
    float[] own(String layer, Tile tile) {
        return placed(layer, tile, (at, from, to, weights) -> Arrays.fill(weights, from, to, 1));
    }

    /** Of a tile's map. */
    int columns(String layer, Tile tile) {
        return network.positions(layer, tile.width());
    }

    /** Fills a row of a tile's own positions. */
    private interface Filler {
        /** @param at where the row begins in the map of the whole image */
        void fill(int at, int from, int to, float[] weights);
    }

    private float[] placed(String layer, Tile tile, Filler filler) {
        int stride = network.reach(layer).stride();
        int columns = network.positions(layer, width);
        int left = tile.ownLeft() / stride;
        int right = tile.ownRight() == width ? columns : tile.ownRight() / stride;
        int bottom = tile.ownBottom() == height ? network.positions(layer, height) : tile.ownBottom() / stride;
        int tileColumns = columns(layer, tile);
        float[] weights = new float[network.positions(layer, tile.height()) * tileColumns];
        for (int y = tile.ownTop() / stride; y < bottom; y++) {
            int from = (y - tile.top() / stride) * tileColumns + left - tile.left() / stride;
            filler.fill(y * columns + left, from, from + right - left, weights);
        }
        return weights;
    }

    private float[] whole(String layer, int region) {
        int stride = network.reach(layer).stride();
        int columns = network.positions(layer, width);
        int rows = network.positions(layer, height);
        return wholes.computeIfAbsent(stride + "/" + rows + "/" + columns + "/" + region, key -> {
            float[] mask = masks.get(region);
            float[] weights = new float[rows * columns];
            double sum = 0;
            for (int y = 0; y < rows; y++) {
                for (int x = 0; x < columns; x++) {
                    weights[y * columns + x] = mean(mask, x * stride, y * stride, stride);
                    sum += weights[y * columns + x];
                }
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= (float) Math.max(sum, 1e-6);
            }
            return weights;
        });
    }

    private float mean(float[] mask, int left, int top, int side) {
        float sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(height, top + side); y++) {
            for (int x = left; x < Math.min(width, left + side); x++) {
                sum += mask[y * width + x];
                count++;
            }
        }
        return sum / Math.max(1, count);
    }
}
