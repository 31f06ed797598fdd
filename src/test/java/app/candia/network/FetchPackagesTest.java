package app.candia.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the build takes from npm, and what it does where that is not what was pinned, or not to be had. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the npm of these tests is a shell script")
class FetchPackagesTest {
    private static final String PINNED = "sha512-" + "A".repeat(86) + "==";

    @TempDir
    Path folder;

    @Test
    void an_archive_that_is_not_the_pinned_one_ends_the_build_before_a_byte_of_it_is_used() throws Exception {
        npm("printf tampered > \"$5/package.tgz\"");

        Ended ended = fetch();

        assertThat(ended.status()).isNotZero();
        assertThat(ended.said())
                .contains("model@1.0 is not what was pinned: expected " + PINNED)
                .contains("Delete target/npm and build again");
        assertThat(folder.resolve("target/resources")).isEmptyDirectory();
        assertThat(folder.resolve("target/fetched.txt")).doesNotExist();
    }

    @Test
    void a_network_that_fails_is_said_in_a_line_and_the_build_goes_on() throws Exception {
        npm("exit 1");

        Ended ended = fetch();

        assertThat(ended.status()).isZero();
        assertThat(ended.said()).containsOnlyOnce("WARNING: npm pack failed").contains("so that Candia wants VGG19");
    }

    @Test
    void a_machine_without_npm_is_said_in_a_line_and_the_build_goes_on() throws Exception {
        Ended ended = fetch();

        assertThat(ended.status()).isZero();
        assertThat(ended.said())
                .containsOnlyOnce("WARNING: npm was not found")
                .contains("Install Node.js with npm and build again");
    }

    private void npm(String script) throws IOException {
        Path npm = Files.createDirectories(folder.resolve("bin")).resolve("npm");
        Files.writeString(npm, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(npm, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** With no other npm in reach. */
    private Ended fetch() throws Exception {
        ProcessBuilder build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "src/build/FetchPackages.java",
                        folder.resolve("target").toString(),
                        "model@1.0",
                        PINNED)
                .redirectErrorStream(true);
        build.environment().put("PATH", folder.resolve("bin").toString());
        Process process = build.start();
        String said = new String(process.getInputStream().readAllBytes());
        return new Ended(process.waitFor(), said);
    }

    private record Ended(int status, String said) {}
}
