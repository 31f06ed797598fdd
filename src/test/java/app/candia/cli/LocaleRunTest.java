package app.candia.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.candia.TestPhotos;
import app.candia.network.Networks;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in a process of its own, on a system whose locale has other digits. */
class LocaleRunTest {
    @TempDir
    Path folder;

    @Test
    void a_picture_is_painted_where_digits_are_persian() throws Exception {
        assumeThat(Networks.hasBuiltIn())
                .as("the build has the built-in network")
                .isTrue();
        Path photo = TestPhotos.jpeg(folder, 60, 40);
        Path pictures = folder.resolve("pictures");
        Path said = folder.resolve("said.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=fa",
                "-Duser.country=IR",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "generate",
                photo.toString(),
                "--style=starry_night",
                "--resolution=64",
                "--iterations=2",
                "--output-dir=" + pictures);

        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();

        assertThat(code).as(Files.readString(said)).isZero();
        try (Stream<Path> painted = Files.list(pictures)) {
            assertThat(painted.map(Path::toFile).map(File::length)).isNotEmpty().allMatch(length -> length > 1000);
        }
    }
}
