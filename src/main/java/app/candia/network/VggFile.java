package app.candia.network;

import app.candia.network.NetworkUnavailableException.Reason;
import io.jhdf.HdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Keras's VGG19 file, or one laid out like it for a network of fewer or more convolutions, such as VGG16: HDF5, a group
 * for each convolution with one four-dimensional data set, the kernel, and one one-dimensional, the bias. Their names
 * and how deep they lie differ between versions of Keras, so only the number of dimensions counts.
 */
final class VggFile {
    private VggFile() {}

    /** @throws NetworkUnavailableException if it is not such a file */
    static VggNetwork read(String name, Path file) throws NetworkUnavailableException {
        return new VggNetwork(name, kernels(name, file));
    }

    /**
     * The convolutions by name, {@code relu1_1} and so on.
     *
     * @throws NetworkUnavailableException if it is not such a file
     */
    static Map<String, Kernel> kernels(String name, Path file) throws NetworkUnavailableException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new NetworkUnavailableException(
                    Reason.NO_FILE,
                    "There is no readable VGG19 file at " + file
                            + ". Name another path, or leave it out to download the file.",
                    null,
                    file);
        }
        Map<String, Kernel> kernels = new LinkedHashMap<>();
        try (HdfFile hdf = new HdfFile(file)) {
            int channels = 3;
            int[] blocks = name.equals(Networks.VGG19) ? VggNetwork.BLOCKS : blocks(hdf);
            for (int block = 1; block <= blocks.length; block++) {
                for (int layer = 1; layer <= blocks[block - 1]; layer++) {
                    Kernel kernel = kernel(hdf, group(block, layer), channels);
                    kernels.put("relu" + block + "_" + layer, kernel);
                    channels = kernel.bias().length;
                }
            }
        } catch (RuntimeException e) { // jhdf's, and ours below
            String wanted = name.equals(Networks.VGG19)
                    ? "Keras's VGG19 file (" + Vgg19Source.FILE + ")"
                    : "a file of Keras's with a network like VGG19";
            throw new NetworkUnavailableException(
                    Reason.OTHER_FILE, file + " is not " + wanted + ": " + e.getMessage(), e, file, name);
        }
        return kernels;
    }

    /** How many convolutions each block has; at least one block of one, which must be there. */
    private static int[] blocks(HdfFile hdf) {
        int[] blocks = IntStream.iterate(1, block -> block + 1)
                .map(block -> layers(hdf, block))
                .takeWhile(layers -> layers > 0)
                .toArray();
        return blocks.length > 0 ? blocks : new int[] {1};
    }

    private static int layers(HdfFile hdf, int block) {
        int layers = 0;
        while (hdf.getChildren().containsKey(group(block, layers + 1))) {
            layers++;
        }
        return layers;
    }

    private static String group(int block, int layer) {
        return "block" + block + "_conv" + layer;
    }

    private static Kernel kernel(HdfFile hdf, String name, int channels) {
        Node node = hdf.getChild(name);
        if (!(node instanceof Group group)) {
            throw new IllegalStateException("it has no group " + name + ".");
        }
        List<Dataset> found = new ArrayList<>();
        collect(group, found);
        Dataset weights = ranked(found, 4, name);
        Dataset bias = ranked(found, 1, name);
        long[] shape = Arrays.stream(weights.getDimensions()).asLongStream().toArray();
        if (shape[0] != 3 || shape[1] != 3 || shape[2] != channels || shape[3] != bias.getDimensions()[0]) {
            throw new IllegalStateException("the kernel of " + name + " has the shape " + Arrays.toString(shape) + ".");
        }
        if (weights.getDataFlat() instanceof float[] w && bias.getDataFlat() instanceof float[] b) {
            return new Kernel(shape, w, b);
        }
        throw new IllegalStateException(name + " does not hold 32-bit floats.");
    }

    private static Dataset ranked(List<Dataset> found, int rank, String name) {
        return found.stream()
                .filter(d -> d.getDimensions().length == rank)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " has no data set of rank " + rank + "."));
    }

    private static void collect(Group group, List<Dataset> into) {
        for (Node child : group.getChildren().values()) {
            switch (child) {
                case Dataset dataset -> into.add(dataset);
                case Group inner -> collect(inner, into);
                default -> {}
            }
        }
    }
}
