package app.candia.bench;

import app.candia.browser.GalleryBench;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the bench's commands start; see bench/README.md. */
@Command(
        name = "bench",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            SpeedCommand.class,
            JudgeCommand.class,
            TrialCommand.class,
            SheetCommand.class,
            SidesCommand.class,
            OctavesCommand.class,
            GalleryBench.class,
            RaceCommand.class,
            MemoryCommand.class
        })
final class Main {
    private Main() {}

    static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        return new CommandLine(new Main()).execute(args);
    }
}
