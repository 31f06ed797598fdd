package app.candia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.nst.Settings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --settings} says of files that hold no settings. */
class SettingsSourceTest {
    private static final Pattern JAVA = Pattern.compile("java\\.|tools\\.|Exception|`|line -1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String refused(Path file, String... more) {
        String english = refused(Locale.ENGLISH, file, more);
        assertThat(refused(Locale.of("el"), file, more)).containsPattern("\\p{IsGreek}{4}");
        return english;
    }

    private String refused(Locale locale, Path file, String... more) {
        CommandRun command = new CommandRun();
        String[] args = {"generate", "photo.jpg", "--style=starry_night", "--settings=" + file};
        String[] all = Stream.of(args, more).flatMap(Stream::of).toArray(String[]::new);
        assertThat(command.of(locale, all)).as(command.err.toString()).isEqualTo(2);
        assertThat(command.err).asString().hasLineCount(1).contains(more.length > 0 ? "" : file.toString());
        assertThat(command.err.toString().replace(file.toString(), "")).doesNotContainPattern(JAVA);
        return command.err.toString().strip().replace(file.toString(), "FILE");
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("settings.json"), json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | The settings file FILE is empty.",
                "` ` | The settings file FILE is empty.",
                "null | The settings file FILE must be a JSON object, such as {\"resolution\": 768}.",
                "[] | The settings file FILE must be a JSON object",
                "\"x\" | The settings file FILE must be a JSON object",
                "3 | The settings file FILE must be a JSON object",
                "{\"resolution\": 7 | The settings file FILE is not JSON: look at line 1, column 17.",
                "{'resolution': 7} | The settings file FILE is not JSON: look at line 1",
                "{\"resolution\": 70}{} | The settings file FILE is not JSON: look at line 1",
                "{\"seed\": 1, \"seed\": 2} | The settings file FILE is not JSON: look at line 1",
                "resolution=70 | The settings file FILE is not JSON: look at line 1",
                "{\"brush\": 1} | The settings file FILE has a member \"brush\", which is no setting; take some of: colours,",
                "{\"resolution\": \"big\"} | In the settings file FILE the member resolution can not be \"big\".",
                "{\"resolution\": \"512\"} | In the settings file FILE the member resolution can not be \"512\".",
                "{\"resolution\": 512.5} | In the settings file FILE the member resolution can not be 512.5.",
                "{\"resolution\": 99999999999} | In the settings file FILE the member resolution can not be 99999999999.",
                "{\"resolution\": null} | In the settings file FILE the member resolution can not be null.",
                "{\"resolution\": [64]} | In the settings file FILE the member resolution can not be [64].",
                "{\"strength\": true} | In the settings file FILE the member strength can not be true.",
                "{\"seed\": 1e99} | In the settings file FILE the member seed can not be",
                "{\"network\": 5} | In the settings file FILE the member network can not be 5.",
                "{\"network\": null} | In the settings file FILE the member network can not be null.",
                "{\"network\": \"alexnet\"} | There is no network called \"alexnet\"",
                "{\"statistic\": null} | In the settings file FILE the member statistic can not be null;",
                "{\"colours\": \"BLUE\"} | In the settings file FILE the member colours can not be \"BLUE\"; take one of: style,",
                "{\"colours\": 0} | In the settings file FILE the member colours can not be 0; take one of: style,",
                "{\"iterations\": null} | In the settings file FILE the member iterations can not be null.",
                "{\"iterations\": [null]} | In the settings file FILE the member iterations can not be [null].",
                "{\"iterations\": 5} | In the settings file FILE the member iterations can not be 5.",
                "{\"iterations\": [1,1,1,1,1,1]} | In the settings file FILE the member iterations has 6 numbers, but with 512",
                "{\"styleLayers\": {\"a\": null}} | In the settings file FILE the member styleLayers can not be {\"a\":null}.",
                "{\"styleLayers\": {\"a\": -1}} | In the settings file FILE the member styleLayers must be from 0 to 1000000, not",
                "{\"styleScale\": 9} | In the settings file FILE the member styleScale must be from 0.25 to 4, not 9.",
                "{\"strength\": 0.0099} | In the settings file FILE the member strength must be from 0.01 to 100, not 0.0099.",
                "{\"styleWeights\": [1, 2]} | In the settings file FILE the member styleWeights needs one number for each",
                "{\"styleWeights\": [0]} | In the settings file FILE at least one number of styleWeights must be more than 0.",
                "{\"start\": \"PICTURE\"} | In the settings file FILE the member start is PICTURE, which needs --start",
                "{\"contentWeight\": 0, \"styleWeight\": 0} | In the settings file FILE the members contentWeight and styleWeight",
                "{\"lossScale\": \"PAPER\"} | In the settings file FILE the member lossScale is PAPER",
            })
    void a_file_that_holds_no_settings_is_named_with_what_is_wrong(String json, String sentence) throws IOException {
        Path file = file(json);
        String said = sentence.startsWith("There is no network") ? said(file) : refused(file);
        assertThat(said).startsWith(sentence);
    }

    private static String said(Path file) {
        CommandRun command = new CommandRun();
        command.of(Locale.ENGLISH, "generate", "photo.jpg", "--style=starry_night", "--settings=" + file);
        return command.err.toString();
    }

    @Test
    void what_an_option_says_is_named_as_the_option() throws IOException {
        Path file = file("{\"styleWeights\": [1, 2], \"noise\": 0.5}");
        assertThat(refused(file, "--noise=2")).isEqualTo("The setting --noise must be from 0 to 1, not 2.");
        assertThat(refused(file, "--style-weights=1,2,3"))
                .isEqualTo("--style-weights needs one number for each style; styles: 1, numbers: 3.");
    }

    @Test
    void a_file_that_can_not_be_read_is_told_from_one_that_is_not_there() throws IOException {
        assertThat(refused(folder.resolve("nothing.json"))).isEqualTo("There is no settings file FILE.");
        assertThat(refused(folder)).isEqualTo("FILE is a folder; name a settings file in it.");
        Path large = Files.write(folder.resolve("large.json"), new byte[(1 << 20) + 1]);
        assertThat(refused(large)).startsWith("The settings file FILE is larger than 1 MB");
        assertThat(refused(Path.of("/dev/zero"))).startsWith("The settings file FILE is larger than 1 MB");
        Path deep = Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
        assertThat(refused(deep)).startsWith("The settings file FILE is not JSON");
    }

    @Test
    void greek_that_is_not_utf_8_is_told() throws IOException {
        byte[] greek = "{\"network\": \"δίκτυο\"}".getBytes(Charset.forName("ISO-8859-7"));
        assertThat(refused(Files.write(folder.resolve("iso.json"), greek)))
                .isEqualTo("The settings file FILE is not UTF-8; save it as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_read_over(String charset) throws IOException {
        byte[] marked = "\uFEFF{\"resolution\": 70}".getBytes(Charset.forName(charset));
        Path file = Files.write(folder.resolve("marked.json"), marked);
        assertThat(new SettingsSource(file).read()).isEqualTo(Settings.DEFAULT.withResolution(70));
    }

    @Test
    void null_is_the_default_where_the_network_decides() throws IOException {
        Path file = Files.writeString(
                folder.resolve("null.json"),
                "{\"smoothness\": null, \"contentWeight\": null, \"styleWeight\": null}",
                StandardCharsets.UTF_8);
        assertThat(new SettingsSource(file).read()).isEqualTo(Settings.DEFAULT);
    }
}
