package app.candia.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworksTest {
    @TempDir
    Path folder;

    private Networks networks;

    @BeforeEach
    void beside_one_another() throws Exception {
        VggFileTest.write(folder.resolve("vgg16.h5"), 2, "W", 2, 2, 3, 3, 3);
        Files.writeString(folder.resolve("Notes of mine.h5"), "");
        Files.writeString(folder.resolve("vgg19.h5"), "");
        Files.writeString(folder.resolve(Vgg19Source.FILE), "");
        Files.createDirectory(folder.resolve("folder.h5"));
        networks = new Networks(folder, null, line -> {});
    }

    @Test
    void a_file_in_the_folder_is_another_network() throws Exception {
        assertThat(networks.inReach()).startsWith(Networks.defaultName()).endsWith(Networks.VGG19, "vgg16");
        assertThat(networks.knows("vgg16")).isTrue();
        assertThat(networks.wantsDownload("vgg16")).isFalse();
        FeatureNetwork vgg16 = networks.load("vgg16");
        assertThat(vgg16.name()).isEqualTo("vgg16");
        assertThat(networks.load("vgg16")).isSameAs(vgg16);
    }

    @Test
    void the_file_given_as_vgg19_is_no_other_network() {
        var given = new Networks(folder, folder.resolve("vgg16.h5"), line -> {});
        assertThat(given.inReach()).doesNotContain("vgg16").contains(Networks.VGG19);
    }

    @Test
    void without_a_folder_there_are_no_others() {
        assertThat(new Networks(folder.resolve("none"), null, line -> {}).inReach())
                .doesNotContain("vgg16")
                .contains(Networks.VGG19);
    }

    @Test
    void an_unknown_name_is_refused_with_the_names_there_are() {
        for (String name : new String[] {"alexnet", "../vgg16", "Notes of mine", "", "a\u0000", "folder"}) {
            assertThat(networks.knows(name)).as(name).isFalse();
            assertThatThrownBy(() -> networks.load(name))
                    .isInstanceOf(NetworkUnavailableException.class)
                    .hasMessageContaining("builtin and vgg19")
                    .hasMessageContaining(folder + " as NAME.h5");
        }
    }
}
