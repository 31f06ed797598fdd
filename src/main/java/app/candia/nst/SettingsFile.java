package app.candia.nst;

import app.candia.nst.UnreadableSettingsException.Kind;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@link Settings} as JSON: one object, a member for each setting, none of which must be there. Thread-safe. */
public final class SettingsFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private static final int LONGEST_VALUE = 40;

    private static final Map<String, Class<?>> SETTINGS = Stream.of(Settings.class.getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType));

    /** Those that are null where the network decides. */
    private static final Set<String> MAY_BE_NULL = Set.of("contentWeight", "styleWeight", "smoothness");

    private SettingsFile() {}

    /** All settings, those at their defaults included. */
    public static String write(Settings settings) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(settings);
    }

    /**
     * What is missing has its default.
     *
     * @throws UnreadableSettingsException if it is not JSON, names a setting that there is not, or a value is of
     *     another kind
     * @throws OutOfRangeException if a value is outside its range
     * @throws ContradictionException if values contradict each other
     */
    public static Settings read(String json) {
        JsonNode members = object(json);
        members.propertyNames().forEach(SettingsFile::requireKnown);
        members.properties().forEach(member -> requireKind(member.getKey(), member.getValue()));
        try {
            return JSON.treeToValue(members, Settings.class);
        } catch (JacksonException wrong) {
            if (wrong.getCause() instanceof OutOfRangeException outside) {
                throw outside;
            }
            if (wrong.getCause() instanceof ContradictionException contradiction) {
                throw contradiction;
            }
            throw wrongValue(wrong, members);
        }
    }

    private static JsonNode object(String json) {
        if (json.isBlank()) {
            throw new UnreadableSettingsException(Kind.EMPTY, "These settings are not to be read: there are none.");
        }
        try {
            JsonNode root = JSON.readTree(json);
            if (!root.isObject()) {
                throw new UnreadableSettingsException(
                        Kind.NOT_AN_OBJECT, "These settings are not to be read: they are no JSON object.");
            }
            return root;
        } catch (JacksonException broken) {
            TokenStreamLocation place = Objects.requireNonNullElse(broken.getLocation(), TokenStreamLocation.NA);
            int line = Math.max(1, place.getLineNr());
            int column = Math.max(1, place.getColumnNr());
            throw new UnreadableSettingsException(
                    Kind.NOT_JSON,
                    "These settings are not to be read: they are no JSON from line " + line + ", column " + column
                            + " on.",
                    line,
                    column);
        }
    }

    private static void requireKnown(String name) {
        if (!SETTINGS.containsKey(name)) {
            throw new UnreadableSettingsException(
                    Kind.UNKNOWN_SETTING,
                    "There is no setting called \"" + name + "\".",
                    shortened(name),
                    SETTINGS.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    /** What Jackson would let pass: null, and other kinds of values as words. */
    private static void requireKind(String setting, JsonNode value) {
        boolean wrong = value.isNull()
                ? !MAY_BE_NULL.contains(setting)
                : value.valueStream().anyMatch(JsonNode::isNull)
                        || SETTINGS.get(setting) == String.class && !value.isString();
        if (wrong) {
            throw wrongValue(setting, value);
        }
    }

    private static UnreadableSettingsException wrongValue(JacksonException wrong, JsonNode members) {
        String setting = wrong.getPath().isEmpty()
                ? ""
                : Objects.requireNonNullElse(wrong.getPath().getFirst().getPropertyName(), "");
        return wrongValue(setting, members.path(setting));
    }

    private static UnreadableSettingsException wrongValue(String setting, JsonNode value) {
        String given = shortened(value.toString());
        String sentence = "These settings are not to be read: " + setting + " can't be " + given + ".";
        Class<?> type = SETTINGS.get(setting);
        if (type == null || !type.isEnum()) {
            return new UnreadableSettingsException(Kind.WRONG_VALUE, sentence, setting, given);
        }
        String choices = List.of(type.getEnumConstants()).stream()
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return new UnreadableSettingsException(Kind.WRONG_CHOICE, sentence, setting, given, choices);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
