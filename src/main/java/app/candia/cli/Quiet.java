package app.candia.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/** Keeps off the terminal what only developers want to read. */
final class Quiet {
    private Quiet() {}

    /** Without Spring nobody else sets logging up, and logback by itself prints everything to standard output. */
    static void logs(boolean verbose) {
        System.setProperty("logback.configurationFile", "app/candia/cli/logback.xml");
        if (!verbose) {
            ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
            LogManager.getLogManager().reset();
        }
    }
}
