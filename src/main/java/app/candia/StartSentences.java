package app.candia;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;

/** What to do where the server cannot start, in one sentence. */
final class StartSentences {
    private static final int H2_IN_USE = 90_020;
    private static final String H2 = "org.h2.";

    private StartSentences() {}

    /** Empty for a failure that nobody foresaw. */
    static Optional<String> of(Throwable failure) {
        return chain(failure)
                .map(StartSentences::sentence)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a write failed since the disk is full. */
    static boolean isFull(Throwable failure) {
        return chain(failure).anyMatch(each -> {
            String message = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
            return each instanceof IOException
                    && (message.contains("no space left")
                            || message.contains("not enough space")
                            || message.contains("quota exceeded"));
        });
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(50);
    }

    private static Optional<String> sentence(Throwable failure) {
        return switch (failure) {
            case StartRefusedException refused -> Optional.ofNullable(refused.getMessage());
            case PortInUseException taken ->
                Optional.of("Port " + taken.getPort()
                        + " is in use. Stop the program that uses it, or choose another port with --server.port.");
            case BindException wrong -> Optional.of(value(wrong));
            case InvalidConfigurationPropertyValueException wrong ->
                Optional.of(value(wrong.getName(), String.valueOf(wrong.getValue())));
            case FlywayException _
            when !isFull(failure) ->
                chain(failure).anyMatch(SQLException.class::isInstance)
                        ? Optional.empty()
                        : Optional.of("The database was made by a newer version of Candia, or was changed by another"
                                + " program. Start the version that made it, or restore a backup.");
            case SQLException h2 when h2.getClass().getName().startsWith(H2) -> Optional.of(database(h2));
            case IOException _
            when isFull(failure) -> Optional.of("There is no space left on the disk. Make room and start again.");
            default -> Optional.empty();
        };
    }

    /** Candia's own limits say what is allowed; the rest are values of another kind, such as a word for a number. */
    private static String value(BindException wrong) {
        String own = chain(wrong)
                .filter(IllegalArgumentException.class::isInstance)
                .map(each -> String.valueOf(each.getMessage()))
                .filter(message -> message.startsWith("candia."))
                .findFirst()
                .orElse("");
        if (!own.isEmpty()) {
            return own;
        }
        var property = wrong.getProperty();
        String name = property == null
                ? wrong.getName().toString()
                : property.getName().toString();
        return value(name, property == null ? "" : String.valueOf(property.getValue()));
    }

    private static String value(String name, String value) {
        return "The setting " + name + " cannot be \"" + value + "\". Correct it and start again.";
    }

    static String database(SQLException failure) {
        if (isFull(failure)) {
            return "There is no space left on the disk for the database. Make room and start again.";
        }
        return failure.getErrorCode() == H2_IN_USE
                ? "Another program uses the database. Stop it, or name another folder with --candia.data."
                : "The database cannot be opened; it is damaged or was made by another version of H2. Restore a backup of"
                        + " the data folder.";
    }
}
