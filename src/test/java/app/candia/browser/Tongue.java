package app.candia.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The language of a page: walks are written in English, and read here what stands in its place. */
record Tongue(Locale locale) {
    private static final Path BUNDLES = Path.of("src/main/resources/texts");
    private static final Path STYLES = Path.of("styles");

    /** By their keys, and those of styles by their names. */
    private static final Map<String, Text> TEXTS = texts();

    private static final Pattern ONLY_PARTS = Pattern.compile("(\\{[^}]*}|[\\s·×,:])*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /**
     * What stands on the page where an English one says this.
     *
     * @param english the whole text, its beginning if that is no other's, the title of a style, or a text's key; names
     *     that users give may be part of it
     * @throws IllegalArgumentException if no English page says this, or two do that differ in this language
     */
    String of(String english) {
        Set<String> said = new TreeSet<>(found(english).toList());
        if (said.size() != 1) {
            throw new IllegalArgumentException("“" + english + "” may be any of " + said);
        }
        return said.iterator().next();
    }

    /** The same, or unchanged where it is no text of Candia's. */
    String orItself(String english) {
        return found(english).findFirst().orElse(english);
    }

    private Stream<String> found(String english) {
        return Stream.of(plain(english), made(english), begun(english))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private List<String> plain(String english) {
        return TEXTS.entrySet().stream()
                .filter(text -> text.getKey().equals(english)
                        || text.getValue().english().equals(english))
                .map(text -> format(text.getValue().in(locale)).format(new Object[0]))
                .toList();
    }

    private List<String> made(String english) {
        return TEXTS.values().stream()
                .flatMap(text -> parts(text.english(), english)
                        .map(parts -> Stream.of(parts).map(this::translated).toArray())
                        .map(parts -> format(text.in(locale)).format(parts))
                        .stream())
                .toList();
    }

    private List<String> begun(String english) {
        return TEXTS.values().stream()
                .filter(text -> beginning(text.english()).startsWith(english))
                .map(text -> beginning(text.in(locale)))
                .toList();
    }

    private Object translated(Object part) {
        return part instanceof String text ? plain(text).stream().findFirst().orElse(text) : part;
    }

    private MessageFormat format(String pattern) {
        return new MessageFormat(pattern, locale);
    }

    /** All of it before its first part. */
    private static String beginning(String pattern) {
        return pattern.split("[,\\s]*\\{", 2)[0];
    }

    /** Of which this was made, if it was made by this pattern. */
    private static Optional<Object[]> parts(String pattern, String english) {
        MessageFormat format = new MessageFormat(pattern, Locale.ENGLISH);
        if (format.getFormats().length == 0 || ONLY_PARTS.matcher(pattern).matches()) {
            return Optional.empty();
        }
        Stream<Object[]> guesses = Stream.of(format.getFormats()).anyMatch(ChoiceFormat.class::isInstance)
                ? Stream.of(numbers(english), new Object[] {1L}, new Object[] {0L})
                : Stream.ofNullable(format.parse(english, new ParsePosition(0)));
        return guesses.filter(parts -> format.format(parts).equals(english)).findFirst();
    }

    private static Object[] numbers(String english) {
        return NUMBER.matcher(english)
                .results()
                .map(MatchResult::group)
                .map(Long::valueOf)
                .toArray();
    }

    private static Map<String, Text> texts() {
        Map<String, Text> texts = new HashMap<>();
        try (Stream<Path> bundles = Files.list(BUNDLES);
                Stream<Path> styles = Files.list(STYLES)) {
            for (Path file : bundles.filter(each -> each.toString().endsWith("_el.properties"))
                    .toList()) {
                Properties english = read(Path.of(file.toString().replace("_el.", ".")));
                read(file)
                        .forEach((key, greek) ->
                                texts.put((String) key, new Text(english.getProperty((String) key), (String) greek)));
            }
            for (Path folder : styles.filter(Files::isDirectory).toList()) {
                Properties style = read(folder.resolve("style.properties"));
                texts.put(
                        STYLES.relativize(folder).toString(),
                        new Text(style.getProperty("title.en"), style.getProperty("title.el")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    /** In both languages; that of a bundle is a pattern. */
    private record Text(String english, String greek) {
        String in(Locale locale) {
            return locale.getLanguage().equals("el") ? greek : english;
        }
    }
}
