package app.candia.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.network.Networks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as a command, in a process of its own as users start it. */
class JarIT {
    private static final Path PHOTO = Path.of("docs/sample/fortress.jpg").toAbsolutePath();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record End(int code, String out, String err) {}

    private End run(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Duser.language=en", "-jar", System.getProperty("candia.jar", "target/candia.jar")));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new End(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void generate_prints_the_path_of_the_picture_and_plain_lines_beside_it() throws Exception {
        assumeTrue(Networks.hasBuiltIn(), "this build carries no built-in network: npm was not reachable");
        Path pictures = folder.resolve("pictures");
        String[] args = {
            "generate",
            PHOTO.toString(),
            "--style",
            "starry_night",
            "--resolution",
            "64",
            "--output-dir",
            pictures.toString()
        };
        End end = run(Map.of(), args);
        assertThat(end.code).as(end.err).isZero();
        Path picture = pictures.resolve("fortress-starry_night.png");
        assertThat(end.out).isEqualTo(picture + System.lineSeparator());
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(64);
        assertThat(end.err.lines().filter(line -> line.matches("\\d+ %, .* left")))
                .hasSizeBetween(2, 11);
        assertThat(end.err).doesNotContain("Spring", "sun.misc.Unsafe", "native access", "\r", "\u001b");
    }

    @Test
    void a_wrong_call_ends_with_2_and_a_sentence() throws Exception {
        End misspelt = run(Map.of(), "stiles");
        assertThat(misspelt.code).isEqualTo(2);
        assertThat(misspelt.err).startsWith("There is no command \"stiles\"; take styles");
        End unknown = run(Map.of(), "generate", PHOTO.toString(), "--style", "stary_nigt");
        assertThat(unknown.code).isEqualTo(2);
        assertThat(unknown.err)
                .startsWith("There is no style called \"stary_nigt\"; take one of: starry_night, ")
                .hasLineCount(1);
        assertThat(misspelt.out + unknown.out).isEmpty();
    }

    @Test
    void the_environment_names_the_vgg19_file_as_it_does_for_the_server() throws Exception {
        Map<String, String> environment =
                Map.of("CANDIA_NETWORK_VGG19", folder.resolve("nothing.h5").toString());
        End end = run(
                environment,
                "generate",
                PHOTO.toString(),
                "--style=starry_night",
                "--network=vgg19",
                "--output-dir=" + folder);
        assertThat(end.code).isEqualTo(1);
        assertThat(end.err).contains("nothing.h5").hasLineCount(1);
    }

    @Test
    void version_and_styles_are_quick_answers_without_a_server() throws Exception {
        assertThat(run(Map.of(), "--version").out).startsWith("Candia ").doesNotContain("development");
        assertThat(run(Map.of(), "styles").out.lines()).hasSizeGreaterThanOrEqualTo(8);
    }

    /** @return what it wrote to standard error, with its exit code at the end */
    private String inShell(String script, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Duser.language=en", "-jar", System.getProperty("candia.jar", "target/candia.jar")));
        command.addAll(List.of(args));
        Path err = folder.resolve("shell.txt");
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Files.readString(err).strip();
    }

    @Test
    void output_that_nobody_gets_is_a_failure() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
        String failed = "Standard output cannot be written.\n1";
        assertThat(inShell("\"$@\" > /dev/full; echo $? >&2", "styles")).isEqualTo(failed);
        assertThat(inShell("\"$@\" > /dev/full; echo $? >&2", "--help")).isEqualTo(failed);
        assertThat(inShell("\"$@\" > /dev/full; echo $? >&2", "--version")).isEqualTo(failed);
        assertThat(inShell("{ \"$@\"; echo $? >&2; } | true", "styles")).isEqualTo(failed);
        assertThat(inShell("\"$@\" >&-; echo $? >&2", "styles")).isEqualTo(failed);
        assertThat(inShell("\"$@\" > /dev/null; echo $? >&2", "styles")).isEqualTo("0");
    }

    @Test
    void a_greek_name_in_a_locale_without_greek_is_told_with_what_to_do() throws Exception {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "this test's own locale has no Greek");
        String[] call = {"generate", "Κούλες.jpg", "--style=starry_night"};
        End lost = run(Map.of("LC_ALL", "C"), call);
        assertThat(lost.code).isEqualTo(2);
        assertThat(lost.err).contains("LC_ALL=C.UTF-8").doesNotContain("Exception");
        End kept = run(Map.of("LC_ALL", "C.UTF-8"), call);
        assertThat(kept.code).isEqualTo(1);
        assertThat(kept.err.strip()).isEqualTo("There is no file Κούλες.jpg.");
    }
}
