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

class Vgg19FileTest {
    @TempDir
    Path folder;

    @Test
    void data_sets_are_told_by_rank_however_deep_and_whatever_their_names() throws Exception {
        Path file = folder.resolve("vgg19.h5");
        write(file, 2, "kernel:0");

        assertThat(Vgg19File.read(file).name()).isEqualTo("vgg19");
    }

    @Test
    void a_kernel_of_the_wrong_shape_is_refused_by_its_name() {
        Path file = folder.resolve("wrong.h5");
        write(file, 3, "W");

        assertThatThrownBy(() -> Vgg19File.read(file))
                .isInstanceOf(NetworkUnavailableException.class)
                .hasMessageContaining("wrong.h5 is not Keras's VGG19 file")
                .hasMessageContaining("block1_conv2");
    }

    @Test
    void a_file_of_another_kind_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("poem.txt"), "Roses are red\n".repeat(100));

        assertThatThrownBy(() -> Vgg19File.read(file))
                .isInstanceOf(NetworkUnavailableException.class)
                .hasMessageContaining("poem.txt is not Keras's VGG19 file");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> Vgg19File.read(folder.resolve("none.h5")))
                .isInstanceOf(NetworkUnavailableException.class)
                .hasMessageContaining("none.h5");
    }

    /** VGG19 with two channels in each layer, whose second convolution expects {@code secondIn} of them. */
    private static void write(Path file, int secondIn, String kernelName) {
        try (WritableHdfFile hdf = HdfFile.write(file)) {
            boolean first = true;
            for (int block = 1; block <= Vgg19Network.BLOCKS.length; block++) {
                for (int layer = 1; layer <= Vgg19Network.BLOCKS[block - 1]; layer++) {
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
