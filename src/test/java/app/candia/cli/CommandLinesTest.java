package app.candia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {
    private static final Locale GREEK = Locale.of("el");

    private final CommandRun command = new CommandRun();
    private final StringWriter out = command.out;
    private final StringWriter err = command.err;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private int run(Locale locale, String... args) {
        return command.of(locale, args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--server.port=8081", "--candia.data=/data --server.port=1", "--debug"})
    void springs_arguments_start_the_server(String args) {
        assertThat(Main.isServer(args.isEmpty() ? new String[0] : args.split(" ", -1)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"generate", "styles", "--help", "-h", "--version", "-V", "generat", "--server.port 8081", "-x"})
    void anything_else_is_a_command(String args) {
        assertThat(Main.isServer(args.split(" ", -1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"generat, generate", "style, styles", "halp, help"})
    void a_misspelt_command_gets_a_sentence_that_names_the_right_one(String word, String right) {
        assertThat(run(Locale.ENGLISH, word)).isEqualTo(2);
        assertThat(err.toString().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("There is no command \"" + word + "\"")
                        .contains(right));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void standard_input_gives_one_picture_only() {
        assertThat(run(Locale.ENGLISH, "generate", "-", "--style=starry_night", "--keep=-"))
                .isEqualTo(2);
        assertThat(err).asString().startsWith("Only one picture can come by standard input (-)");
    }

    @Test
    void a_missing_style_is_named() {
        assertThat(run(Locale.ENGLISH, "generate", "photo.jpg")).isEqualTo(2);
        assertThat(err).asString().startsWith("Missing: --style.").doesNotContain("Exception");
    }

    @Test
    void a_misspelt_option_is_corrected() {
        assertThat(run(Locale.ENGLISH, "generate", "photo.jpg", "--style=x", "--resolutoin=5"))
                .isEqualTo(2);
        assertThat(err)
                .asString()
                .startsWith("\"--resolutoin=5\" is not expected here")
                .contains("--resolution");
    }

    @Test
    void a_resolution_that_is_no_number_is_refused_with_a_sentence() {
        assertThat(run(Locale.ENGLISH, "generate", "photo.jpg", "--style=x", "--resolution=big"))
                .isEqualTo(2);
        assertThat(err)
                .asString()
                .startsWith("\"big\" does not fit --resolution.")
                .doesNotContain("Exception");
    }

    @Test
    void a_resolution_out_of_range_ends_with_one_sentence_and_2() {
        assertThat(run(Locale.ENGLISH, "generate", "photo.jpg", "--style=x", "--resolution=20000"))
                .isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("The resolution must be from 64 to 16384 pixels, not 20000.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void an_unknown_style_lists_the_known_ones_the_nearest_first() {
        assertThat(run(Locale.ENGLISH, "generate", "photo.jpg", "--style=stary_nigt"))
                .isEqualTo(2);
        assertThat(err)
                .asString()
                .startsWith("There is no style called \"stary_nigt\"; take one of: starry_night, ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--noise=2 | The setting --noise must be from 0 to 1, not 2.",
                "--preset=papyrus | There is no preset called \"papyrus\"; take one of: candia, paper, tutorial,",
                "--style-layers=relu1_1=much | \"much\" is not the weight of a layer",
                "--content-weight=0 --style-weight=0 | With --content-weight and --style-weight both 0 there is nothing",
                "--loss-scale=paper | With PAPER as --loss-scale only Gram matrices can be compared: set --statistic to GRAM too.",
            })
    void a_setting_that_can_not_be_gets_a_sentence(String options, String sentence) {
        assertThat(run(Locale.ENGLISH, ("generate photo.jpg --style=x " + options).split(" ", -1)))
                .isEqualTo(2);
        assertThat(err).asString().startsWith(sentence).hasLineCount(1);
    }

    @Test
    void a_photo_that_is_not_there_is_named() {
        String photo = folder.resolve("nothing.jpg").toString();
        assertThat(run(Locale.ENGLISH, "generate", photo, "--style=starry_night"))
                .isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("There is no file " + photo + ".");
    }

    @Test
    void a_photo_that_is_no_picture_is_refused_without_a_stack_trace_unless_asked() throws Exception {
        String photo =
                Files.writeString(folder.resolve("letter.jpg"), "Dear reader").toString();
        assertThat(run(Locale.ENGLISH, "generate", photo, "--style=starry_night"))
                .isEqualTo(1);
        assertThat(err).asString().startsWith(photo + " is not a picture").hasLineCount(1);
        assertThat(run(Locale.ENGLISH, "generate", photo, "--style=starry_night", "--verbose"))
                .isEqualTo(1);
        assertThat(err).asString().contains("at app.candia.");
    }

    @Test
    void sentences_are_greek_for_greeks() {
        assertThat(run(GREEK, "generate", "photo.jpg", "--style=x", "--resolution=20000"))
                .isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("Η ανάλυση πρέπει να είναι από 64 έως 16384 εικονοστοιχεία, όχι 20000.");
    }

    @Test
    void styles_are_listed_with_their_titles() {
        assertThat(run(Locale.ENGLISH, "styles")).isZero();
        assertThat(out.toString().lines())
                .hasSizeGreaterThanOrEqualTo(8)
                .anyMatch(line -> line.matches("starry_night +\\S.*"));
    }

    @Test
    void painting_into_what_is_no_folder_ends_with_a_sentence() throws Exception {
        String file = Files.writeString(folder.resolve("file"), "").toString();
        assertThat(run(Locale.ENGLISH, "styles", "paint", "--output-dir", file)).isEqualTo(1);
        assertThat(err).asString().startsWith("Cannot write " + file).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void help_explains_every_command_and_option(String language) {
        for (String command : new String[] {"", "generate ", "styles ", "styles paint ", "help "}) {
            assertThat(run(Locale.of(language), (command + "--help").split(" ", -1)))
                    .isZero();
        }
        assertThat(out.toString())
                .contains("--style", "--resolution", "--output-dir", "paint")
                .doesNotContain("cli.");
        assertThat(err.toString()).isEmpty();
    }
}
