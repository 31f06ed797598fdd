package app.candia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples in the Javadoc of what other programs call are Java that compiles. */
class ExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path classes;

    @ParameterizedTest
    @CsvSource({"Candia.java", "Painting.java", "nst/Stylizer.java"})
    void an_example_compiles(String file) throws Exception {
        Matcher found = EXAMPLE.matcher(Files.readString(Path.of("src/main/java/app/candia", file)));

        assertThat(found.find()).isTrue();
        String example = unstarred(found.group(1));
        assertThat(errors(example.contains("class Example") ? example : method(example)))
                .isEmpty();
    }

    private static String unstarred(String javadoc) {
        return javadoc.replaceAll("(?m)^ \\* ?", "");
    }

    private static String method(String lines) {
        return """
                import app.candia.*;
                import app.candia.network.*;
                import app.candia.nst.*;
                import java.awt.image.*;
                import java.io.*;
                import java.nio.file.*;
                import javax.imageio.*;

                class Example {
                    void example(Observer observer) throws Exception {
                        %s
                    }
                }
                """.formatted(lines);
    }

    private String errors(String source) {
        StringWriter out = new StringWriter();
        var unit = new SimpleJavaFileObject(URI.create("string:///Example.java"), Kind.SOURCE) {
            @Override
            public String getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(out, null, null, List.of("-proc:none", "-d", classes.toString()), null, List.of(unit));
        task.call();
        return out.toString();
    }
}
