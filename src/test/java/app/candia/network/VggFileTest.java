package app.candia.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.WritableGroup;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VggFileTest {
    @TempDir
    Path folder;

    @Test
    void data_sets_are_told_by_rank_however_deep_and_whatever_their_names() throws Exception {
        Path file = folder.resolve("vgg19.h5");
        write(file, 2, "kernel:0");

        assertThat(VggFile.read("vgg19", file).name()).isEqualTo("vgg19");
    }

    @Test
    void a_kernel_of_the_wrong_shape_is_refused_by_its_name() {
        Path file = folder.resolve("wrong.h5");
        write(file, 3, "W");

        assertThatThrownBy(() -> VggFile.read("vgg19", file))
                .isInstanceOf(NetworkUnavailableException.class)
                .hasMessageContaining("wrong.h5 is not Keras's VGG19 file")
                .hasMessageContaining("block1_conv2");
    }

    @Test
    void a_file_of_another_kind_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("poem.txt"), "Roses are red\n".repeat(100));

        assertThatThrownBy(() -> VggFile.read("vgg19", file))
                .isInstanceOf(NetworkUnavailableException.class)
                .hasMessageContaining("poem.txt is not Keras's VGG19 file");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> VggFile.read("vgg19", folder.resolve("none.h5")))
                .isInstanceOf(NetworkUnavailableException.class)
                .hasMessageContaining("none.h5");
    }

    @Test
    void another_network_has_the_layers_that_its_file_has() throws Exception {
        Path file = folder.resolve("vgg16.h5");
        write(file, 2, "W", 2, 2, 3, 3, 3);

        VggNetwork network = VggFile.read("vgg16", file);

        assertThat(network.name()).isEqualTo("vgg16");
        assertThat(network.layers())
                .hasSize(2 * 13)
                .startsWith("conv1_1", "relu1_1")
                .contains("relu3_3", "relu5_1")
                .endsWith("conv5_3", "relu5_3")
                .doesNotContain("relu3_4");
        assertThatThrownBy(() -> network.reach("relu5_4"))
                .hasMessage("vgg16 has no layer relu5_4. It has conv1_1 to conv5_3 and relu1_1 to relu5_3.");
    }

    @Test
    void a_file_of_another_kind_is_no_other_network() throws Exception {
        Path file = folder.resolve("other.h5");
        write(file, 2, "W", 0);

        assertThatThrownBy(() -> VggFile.read("other", file))
                .isInstanceOf(NetworkUnavailableException.class)
                .hasMessageContaining("other.h5 is not a file of Keras's with a network like VGG19")
                .hasMessageContaining("block1_conv1");
    }

    private static void write(Path file, int secondIn, String kernelName) {
        write(file, secondIn, kernelName, VggNetwork.BLOCKS);
    }

    /** With two channels in each layer; the second convolution expects {@code secondIn} of them. */
    static void write(Path file, int secondIn, String kernelName, int... blocks) {
        try (WritableHdfFile hdf = HdfFile.write(file)) {
            boolean first = true;
            for (int block = 1; block <= blocks.length; block++) {
                for (int layer = 1; layer <= blocks[block - 1]; layer++) {
                    String name = "block" + block + "_conv" + layer;
                    int in = first ? 3 : name.equals("block1_conv2") ? secondIn : 2;
                    first = false;
                    WritableGroup inner = hdf.putGroup(name).putGroup(name);
                    inner.putDataset("bias", new float[2]);
                    inner.putDataset(kernelName, new float[3][3][in][2]);
                }
            }
        }
    }
}
