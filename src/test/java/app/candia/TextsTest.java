package app.candia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users read is there in every language, and nowhere else. */
class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[,}]");
    private static final Pattern TRANSLATED = Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");
    /** Words given to a component; a link's or an image's come after its address. */
    private static final Pattern WRITTEN_OUT = Pattern.compile(
            "(?:new (?:(?:Native)?Button|Span|Paragraph|H[1-6]|NativeLabel|Text|Div|Checkbox|ConfirmDialog|Notification)\\("
                    + "|new (?:Anchor|Image)\\([^;()]*(?:\\([^()]*\\))?[^;()]*,"
                    + "|\\.(?:add|set(?:Text|Label|Title|Header(?:Title)?|Placeholder|HelperText|AriaLabel|ErrorMessage"
                    + "|PageTitle|Alt|(?:Confirm|Cancel|Reject)Text))\\(|Notification\\.show\\()"
                    + "\\s*\"([^\"]*\\p{L}{2}[^\"]*)\"");

    private static final Pattern KEY = Pattern.compile("(?m)^[ \\t]*([^#!\\s=:][^\\s=:]*)[ \\t]*[=:]");

    /** In a template: comments, styles, scripts and drawings. */
    private static final Pattern UNSEEN =
            Pattern.compile("<!--.*?-->|<(style|script|svg)\\b.*?</\\1>|<!doctype[^>]*>", Pattern.DOTALL);

    /** An element without others in it, whose words only stand in for a text of the files. */
    private static final Pattern SPOKEN =
            Pattern.compile("<(\\w[\\w:-]*)\\b[^>]*\\bth:u?text=(\"[^\"]*\"|'[^']*')[^>]*>[^<]*</\\1>");

    /** Between two tags. */
    private static final Pattern WORDS = Pattern.compile("(?<=>)[^<>]*\\p{L}{2}[^<>]*(?=<)");

    private static final Set<String> NAMES = Set.of("Candia");

    private static final Pattern SAID = Pattern.compile(
            "(?<![\\w:-])(?:alt|title|aria-label|placeholder)=\"[^\"$#{]*\\p{L}{2}[^\"]*\"(?![^<]*th:attr)");

    private static final Pattern SCRIPTED = Pattern.compile(
            "(?:\\.(?:textContent|innerText|title|ariaLabel|placeholder)\\s*=\\s*"
                    + "|setAttribute\\('(?:aria-label|title|alt|placeholder)',\\s*)(['\"`])(?=[^'\"`]*\\p{L}{2})[^'\"`$]*\\1");

    static List<String> rooms() throws IOException {
        try (var files = Files.list(TEXTS)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> !name.contains("_"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_rooms_texts_are_the_same_in_english_and_greek(String room) throws IOException {
        Properties english = texts(room);
        Properties greek = texts(room + "_el");
        assertThat(greek.keySet()).isEqualTo(english.keySet());
        SoftAssertions.assertSoftly(softly -> english.stringPropertyNames().forEach(key -> {
            softly.assertThat(key).startsWith(room + ".");
            softly.assertThat(hasPlaces(greek.getProperty(key))).as(key).isEqualTo(hasPlaces(english.getProperty(key)));
            softly.assertThatCode(() -> new MessageFormat(english.getProperty(key), Locale.ENGLISH))
                    .as(key)
                    .doesNotThrowAnyException();
            softly.assertThatCode(() -> new MessageFormat(greek.getProperty(key), Locale.of("el")))
                    .as(key)
                    .doesNotThrowAnyException();
            softly.assertThat(english.getProperty(key) + greek.getProperty(key))
                    .as("an apostrophe that MessageFormat would swallow in " + key)
                    .doesNotContainPattern("(?<!')'(?!['{])(?<!\\}')");
        }));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void no_text_is_there_twice(String room) throws IOException {
        for (String bundle : List.of(room, room + "_el")) {
            assertThat(keys(Files.readString(TEXTS.resolve(bundle + ".properties"))))
                    .as(bundle)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_second_text_under_one_name_is_found() {
        assertThat(keys("a.b=1\n# a.b=2\na.c = x\\\n  a.b=3\na.b: 4\n")).containsExactly("a.b", "a.c", "a.b");
    }

    /** In the file's order, one that comes twice twice; lines that go on after a backslash belong to their key. */
    private static List<String> keys(String file) {
        return KEY.matcher(file.replaceAll("\\\\\n", " "))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void no_page_writes_its_words_out_in_its_template() {
        assertThat(pages()).isNotEmpty().allSatisfy(page -> {
            String shown =
                    SPOKEN.matcher(UNSEEN.matcher(read(page)).replaceAll("")).replaceAll("");
            assertThat(WORDS.matcher(shown).results().map(MatchResult::group).toList())
                    .as(page.toString())
                    .isSubsetOf(NAMES);
        });
    }

    @Test
    void no_page_writes_out_what_a_screen_reader_says() {
        assertThat(pages())
                .allSatisfy(page -> assertThat(SAID.matcher(read(page))
                                .results()
                                .map(MatchResult::group)
                                .toList())
                        .as(page.toString())
                        .isEmpty());
    }

    @Test
    void no_component_writes_its_words_out_in_its_script() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("frontend"))) {
            assertThat(scripts.filter(file -> file.toString().endsWith(".js")))
                    .isNotEmpty()
                    .allSatisfy(script -> assertThat(SCRIPTED.matcher(read(script))
                                    .results()
                                    .map(MatchResult::group)
                                    .toList())
                            .as(script.toString())
                            .isEmpty());
        }
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void every_text_that_a_view_asks_for_is_there() throws IOException {
        Set<String> known = rooms().stream()
                .flatMap(room -> texts(room).stringPropertyNames().stream())
                .collect(Collectors.toSet());
        assertThat(found(TRANSLATED, _ -> true)).isSubsetOf(known);
    }

    @Test
    void no_view_writes_its_words_out_in_the_program() {
        assertThat(found(WRITTEN_OUT, program -> program.contains("import com.vaadin.flow.component.")))
                .isSubsetOf("Candia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Anchor(\"paint\", \"Words\")",
                "new Anchor(\"albums/\" + album.id(), \"Words\")",
                "new Text(\"Words\")",
                "new Div(\"Words\")",
                "new Checkbox(\"Words\", true)",
                "new NativeButton(\"Words\", event -> go())",
                "new ConfirmDialog(\"Words\", text, yes, event -> go())",
                "question.setConfirmText(\n\"Words\")",
                "place.add(\"Words\")"
            })
    void words_that_are_written_out_are_found(String program) {
        assertThat(WRITTEN_OUT.matcher(program).results().map(found -> found.group(1)))
                .containsExactly("Words");
    }

    private static Set<String> found(Pattern pattern, Predicate<String> where) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .filter(where)
                    .flatMap(program -> pattern.matcher(program).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Which arguments a sentence uses is up to the language, but not whether it uses any. */
    private static boolean hasPlaces(String text) {
        return PLACE.matcher(text).find();
    }

    private static Properties texts(String bundle) {
        try (var reader = Files.newBufferedReader(TEXTS.resolve(bundle + ".properties"))) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
