package app.candia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The algorithm of PyTorch's tutorial, by bench/tutorial.py, in a folder of its own. */
final class Tutorial {
    /** @param file a picture it made */
    record Picture(double seconds, Path file) {}

    private static final String PICTURE = "painting.png";

    private final Path folder;

    Tutorial(Path folder) {
        this.folder = folder;
    }

    /** Whether this Python has what the script needs. */
    static boolean canRun(String python) throws InterruptedException {
        try {
            return new ProcessBuilder(python, "-c", "import torch, h5py, numpy, PIL")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    boolean isDone() {
        return Files.exists(folder.resolve(PICTURE));
    }

    /** @param arguments of the script besides its folder */
    void run(String python, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(python, "bench/tutorial.py", "--out", folder.toString()));
        command.addAll(arguments);
        int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (ended != 0) {
            throw new IOException("bench/tutorial.py ended with " + ended + ".");
        }
    }

    /** In the order of time. */
    List<Picture> pictures() throws IOException {
        return Files.readAllLines(folder.resolve("tutorial.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> !cells[5].isEmpty())
                .map(cells -> new Picture(Double.parseDouble(cells[1]), folder.resolve(cells[5])))
                .toList();
    }
}
