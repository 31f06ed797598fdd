package app.candia.cli;

import app.candia.CandiaApplication;
import app.candia.painter.PainterMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/**
 * Where the process starts: with the arguments of a command it is the command line, else the server; the server starts
 * it again as the process that paints.
 */
public final class Main {
    private static final List<String> ASKED = List.of("-h", "--help", "-V", "--version");

    private Main() {}

    public static void main(String[] args) {
        // Libraries write numbers into what machines read; people's texts name their language.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        if (args.length > 0 && args[0].equals(PainterMain.COMMAND)) {
            PainterMain.main(args);
        } else if (isServer(args)) {
            SpringApplication.run(CandiaApplication.class, args);
        } else {
            Quiet.logs(List.of(args).contains("--verbose"));
            System.exit(CommandLines.of(Locale.getDefault())
                    .setOut(standardOutput())
                    .execute(args));
        }
    }

    /** Unlike that of {@link System#out}, this writer tells when its output can't be written. */
    private static PrintWriter standardOutput() {
        Charset charset = Charset.forName(
                System.getProperty("stdout.encoding", Charset.defaultCharset().name()), StandardCharsets.UTF_8);
        return new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset);
    }

    /**
     * The server's arguments are Spring's, such as {@code --server.port=8081}; anything else was meant as a command.
     */
    static boolean isServer(String... args) {
        return Stream.of(args).allMatch(arg -> arg.startsWith("--") && !ASKED.contains(arg));
    }
}
