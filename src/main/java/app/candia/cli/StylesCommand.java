package app.candia.cli;

import app.candia.style.Style;
import app.candia.style.StyleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code styles}: the names that {@code --style} takes, and their titles. */
@Command(name = "styles", usageHelpAutoWidth = true)
final class StylesCommand implements Runnable {
    private final Texts texts;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Standard standard = new Standard();

    StylesCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void run() {
        var styles = StyleCatalogue.builtIn().all();
        int width =
                styles.stream().mapToInt(style -> style.name().length()).max().orElse(0);
        for (Style style : styles) {
            spec.commandLine()
                    .getOut()
                    .println(style.name() + " ".repeat(width - style.name().length()) + "  "
                            + style.title(texts.locale()));
        }
    }
}
