package app.candia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong calls end with 2 and a sentence that names what was typed, before any file is looked at. */
class WrongCallsTest {
    private static final String CALL = "generate photo.jpg --style=starry_night ";
    private static final String PHOTO = "docs/sample/fortress.jpg";
    private static final Locale GREEK = Locale.of("el");
    private static final Pattern JAVA = Pattern.compile("java\\.|tools\\.|picocli|Exception|`|\\bint\\b|null");
    private static final Pattern GREEK_LETTERS = Pattern.compile("\\p{IsGreek}{4}");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static String said(int code, Locale locale, String... args) {
        CommandRun command = new CommandRun();
        assertThat(command.of(locale, args))
                .as("%s: %s", String.join(" ", args), command.err)
                .isEqualTo(code);
        assertThat(command.out.toString()).isEmpty();
        String sentence = command.err.toString().lines().findFirst().orElse("");
        assertThat(sentence).doesNotContainPattern(JAVA);
        return sentence;
    }

    private static String saidLast(Locale locale, String... args) {
        CommandRun command = new CommandRun();
        assertThat(command.of(locale, args)).isEqualTo(1);
        assertThat(command.err.toString()).doesNotContainPattern(JAVA);
        return command.err.toString().lines().toList().getLast();
    }

    /** @return the English sentence, when the Greek one was looked at */
    private static String wrong(String... args) {
        assertThat(said(2, GREEK, args)).containsPattern(GREEK_LETTERS);
        return said(2, Locale.ENGLISH, args);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--memory -5 | The setting --memory must be from 1 to 1000000000, not -5.",
                "--memory 0 | The setting --memory must be from 1 to 1000000000, not 0.",
                "--memory 8796093022208 | The setting --memory must be from 1 to 1000000000, not 8796093022208.",
                "--memory abc | \"abc\" does not fit --memory. It takes a whole number.",
                "--memory 1.5 | \"1.5\" does not fit --memory. It takes a whole number.",
                "--start picture | --start needs the path of a picture to start from.",
                "--start Picture | --start needs the path of a picture to start from.",
                "--iterations , | \",\" does not fit --iterations. It takes whole numbers with commas between them",
                "--iterations 1,,2 | \"1,,2\" does not fit --iterations.",
                "--iterations 1, | \"1,\" does not fit --iterations.",
                "--iterations 1.5 | \"1.5\" does not fit --iterations.",
                "--iterations 99999999999 | \"99999999999\" does not fit --iterations.",
                "--iterations 0 | The setting --iterations must be from 1 to 100000, not 0.",
                "--iterations -1 | The setting --iterations must be from 1 to 100000, not -1.",
                "--iterations 1,1,1,1,1,1 | --iterations has 6 numbers, but with 512 as --resolution there are at most 5",
                "-r 64 --iterations 1,1,1 | --iterations has 3 numbers, but with 64 as --resolution there are at most 2",
                "--style-weights 1,2 | --style-weights needs one number for each style; styles: 1, numbers: 2.",
                "-s a --style-weights 1 | --style-weights needs one number for each style; styles: 2, numbers: 1.",
                "-s a --style-weights 1,-1 | The setting --style-weights must be from 0 to 1000, not -1.",
                "-s a --style-weights 1,NaN | \"1,NaN\" does not fit --style-weights.",
                "-s a --style-weights 0,0 | At least one number of --style-weights must be more than 0.",
                "-s a --region m.png | --region must be given once for each style, or not at all; styles: 2, masks: 1.",
                "--strength NaN | \"NaN\" does not fit --strength. It takes a number, such as 2 or 0.5.",
                "--strength Infinity | \"Infinity\" does not fit --strength.",
                "--strength 1e999 | \"1e999\" does not fit --strength.",
                "--strength 0x1p3 | \"0x1p3\" does not fit --strength.",
                "--strength 1f | \"1f\" does not fit --strength.",
                "--strength 0.0099 | The strength must be from 0.01 to 100, not 0.0099.",
                "--noise -1e-9 | The setting --noise must be from 0 to 1, not -1.0E-9.",
                "--style-scale 9 | The setting --style-scale must be from 0.25 to 4, not 9.",
                "--content-weight 1e13 | The setting --content-weight must be from 0 to 1000000000000, not 10000000000000.",
                "--smoothness -1 | The setting --smoothness must be from 0 to 1000000, not -1.",
                "--resolution 0 | The resolution must be from 64 to 16384 pixels, not 0.",
                "--resolution 99999999999 | \"99999999999\" does not fit --resolution.",
                "--seed 1e3 | \"1e3\" does not fit --seed.",
                "--effort hasty | \"hasty\" does not fit --effort. It takes one of: sketch, normal, fine.",
                "--style-layers relu1_1,, | \"relu1_1,,\" does not fit --style-layers.",
                "--style-layers a,a=2 | \"a,a=2\" does not fit --style-layers.",
                "--style-layers a=NaN | \"NaN\" is not the weight of a layer",
                "--content-layers a=-1 | The setting --content-layers must be from 0 to 1000000, not -1.",
                "--content-layers a=0 | At least one number of --content-layers must be more than 0.",
                "--preset paper --settings x.json | Give --preset or --settings, not both",
                "--settings x.json --preset paper | Give --preset or --settings, not both",
                "--network alexnet | There is no network called \"alexnet\"",
                "-r 64 -r 65 | --resolution is given twice",
                "--keep a.png --keep b.png | --keep is given twice",
                "-s - --start - | Only one picture can come by standard input (-)",
                "--keep - --start - | Only one picture can come by standard input (-)",
                "--keep | --keep needs a value after it.",
                "--verbose=maybe | \"maybe\" does not fit --verbose.",
                "second.jpg | \"second.jpg\" is not expected here.",
                "-- second.jpg | \"second.jpg\" is not expected here.",
            })
    void a_wrong_value_is_named_with_its_option(String options, String sentence) {
        assertThat(wrong((CALL + options).split(" ", -1))).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "generate photo.jpg --sty x | \"--sty\" is not expected here; perhaps you mean --style",
                "generate -photo.png -s x | \"-photo.png\" is not expected here: there is no such option. Put -- before",
                "generate -holiday.jpg -s x | \"-holiday.jpg\" is not expected here: there is no such option. Put --",
                "generate -Vienna.jpg -s x | \"-Vienna.jpg\" is not expected here: there is no such option. Put --",
                "generate -- photo.jpg -s x | \"-s\" is not expected here; options go before --.",
                "--loud generate | \"--loud\" is not expected here",
                "styles extra | \"extra\" is not expected here; perhaps you mean paint.",
                "styles paint extra | \"extra\" is not expected here.",
                "figure1 - starry_night | A figure needs its pictures several times; name files instead of -.",
                "figure3 photo.jpg - | A figure needs its pictures several times; name files instead of -.",
                "help everything | There is no command \"everything\"; take generate, styles",
                "help generate all | \"all\" is not expected here.",
                "figure1 photo.jpg starry_night -r 5 | The resolution must be from 64",
                "figure3 photo.jpg starry_night --iterations 0 | The setting --iterations must be from 1 to",
                "figure1 photo.jpg starry_night --network alexnet | There is no network called \"alexnet\"",
            })
    void what_is_not_expected_is_named(String call, String sentence) {
        assertThat(wrong(call.split(" ", -1))).startsWith(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--style", "--output-dir", "--network", "--preset", "--settings", "--start", "--keep", "--vgg19"
            })
    void an_empty_value_is_refused(String option) {
        String[] args = {"generate", "photo.jpg", "--style=starry_night", option, ""};
        assertThat(wrong(args)).isEqualTo(option + " is empty.");
    }

    @Test
    void an_empty_photo_and_an_empty_command_are_refused() {
        assertThat(wrong("generate", "", "--style=starry_night")).isEqualTo("PHOTO is empty.");
        assertThat(wrong("")).startsWith("There is no command \"\"");
    }

    @Test
    void a_decimal_may_be_typed_as_the_language_writes_it() {
        String[] call = (CALL + "--strength 0,009").split(" ", -1);
        assertThat(said(2, GREEK, call)).isEqualTo("Η ένταση πρέπει να είναι από 0.01 έως 100, όχι 0.009.");
        assertThat(said(2, Locale.ENGLISH, call)).startsWith("\"0,009\" does not fit --strength.");
    }

    @Test
    void digits_may_be_those_of_any_script() {
        assertThat(wrong((CALL + "--resolution ٩").split(" ", -1))).endsWith("not 9.");
        assertThat(wrong((CALL + "--noise ٩.٥").split(" ", -1))).endsWith("not 9.5.");
    }

    @Test
    void a_photo_that_begins_with_a_dash_or_an_at_sign_is_a_file() {
        assertThat(said(1, Locale.ENGLISH, "generate", "--style=starry_night", "--", "-photo.png"))
                .isEqualTo("There is no file -photo.png.");
        assertThat(said(1, Locale.ENGLISH, "generate", "@photo.png", "--style=starry_night"))
                .isEqualTo("There is no file @photo.png.");
    }

    @Test
    void letters_that_the_locale_lost_are_not_taken_for_a_name() {
        assertThat(wrong("generate", "\uFFFD\uFFFD.jpg", "--style=starry_night"))
                .containsAnyOf("no characters in UTF-8", "LC_ALL=C.UTF-8");
    }

    @Test
    void a_folder_is_no_picture() {
        String here = folder.toString();
        assertThat(said(1, Locale.ENGLISH, "generate", here, "--style=starry_night"))
                .isEqualTo(here + " is a folder; take one of the pictures in it.");
        assertThat(said(1, Locale.ENGLISH, "generate", PHOTO, "--style", here)).startsWith(here + " is a folder");
        assertThat(said(1, Locale.ENGLISH, "generate", PHOTO, "--style=starry_night", "--keep", here))
                .startsWith(here + " is a folder");
        assertThat(said(1, GREEK, "generate", here, "--style=starry_night"))
                .isEqualTo("Το " + here + " είναι φάκελος· δώσε μία από τις εικόνες του.");
    }

    @Test
    void a_figure_makes_no_folder_before_its_pictures_and_its_network_are_there() {
        Path out = folder.resolve("out");
        said(1, Locale.ENGLISH, "figure1", "nothing.jpg", "starry_night", "-o", out.toString());
        said(2, Locale.ENGLISH, "figure3", PHOTO, "stary", "-o", out.toString());
        String weights = folder.resolve("none.h5").toString();
        for (String command : new String[] {"figure1 -o", "figure3 -o", "generate -s starry_night -o"}) {
            String style = command.startsWith("figure") ? " starry_night" : "";
            String call = command + " " + out + " --vgg19 " + weights + " " + PHOTO + style;
            assertThat(said(1, Locale.ENGLISH, call.split(" ", -1))).contains("none.h5");
        }
        said(1, Locale.ENGLISH, "figures", "--photo", "nothing.jpg", "-o", out.toString());
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void weights_that_are_none_are_named() throws Exception {
        Path poem = Files.writeString(folder.resolve("poem.h5"), "Roses are red");
        for (Path weights : new Path[] {poem, folder, folder.resolve("none.h5")}) {
            String[] call =
                    (CALL + "--vgg19 " + weights).replace("photo.jpg", PHOTO).split(" ", -1);
            assertThat(saidLast(Locale.ENGLISH, call)).contains(weights.toString());
            assertThat(saidLast(GREEK, call)).contains(weights.toString()).containsPattern(GREEK_LETTERS);
        }
    }

    @ParameterizedTest
    @CsvSource({"help, candia", "help generate, candia generate", "help styles paint, candia styles paint"})
    void help_is_a_command(String call, String usage) {
        CommandRun command = new CommandRun();
        assertThat(command.of(Locale.ENGLISH, call.split(" ", -1))).isZero();
        assertThat(command.out.toString()).startsWith("Usage: " + usage + " ");
        assertThat(command.err.toString()).isEmpty();
    }
}
