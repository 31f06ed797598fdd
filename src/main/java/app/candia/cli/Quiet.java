package app.candia.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/** Keeps off the terminal what only developers want to read. */
final class Quiet {
    private Quiet() {}

    /**
     * TensorFlow's Java library still uses {@code sun.misc.Unsafe}, of which the JDK warns once on standard error. Only
     * its own command line can say that this is known, and {@code java -jar} has no place for that; so the answer goes
     * where the option would put it. Where that fails the warning is seen, and nothing else happens.
     */
    static void unsafeWarnings() {
        try {
            Field field = Class.forName("jdk.internal.misc.VM").getDeclaredField("savedProps");
            field.setAccessible(true);
            Map<Object, Object> saved = new HashMap<>((Map<?, ?>) field.get(null));
            saved.putIfAbsent("sun.misc.unsafe.memory.access", "allow");
            field.set(null, saved);
        } catch (ReflectiveOperationException | RuntimeException warned) {
            return;
        }
    }

    /** Without Spring nobody else sets logging up, and logback by itself prints everything to standard output. */
    static void logs(boolean verbose) {
        System.setProperty("logback.configurationFile", "app/candia/cli/logback.xml");
        if (!verbose) {
            ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
            LogManager.getLogManager().reset();
        }
    }
}
