package app.candia.cli;

import picocli.CommandLine.Option;

/** The options that every command has. */
final class Standard {
    @Option(names = "--verbose", descriptionKey = "cli.option.verbose")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    private boolean help;
}
