package app.candia.image;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;

/** Other decoders, where the system has them. */
final class Commands {
    private Commands() {}

    static boolean has(String command) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator)).anyMatch(folder -> new File(folder, command).canExecute());
    }

    static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException(Arrays.toString(command) + " ended with " + process.exitValue());
        }
    }
}
