package app.candia.nst;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** {@link Settings} as JSON: one object, a member for each setting, none of which must be there. Thread-safe. */
public final class SettingsFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private SettingsFile() {}

    /** All settings, those at their defaults included. */
    public static String write(Settings settings) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(settings);
    }

    /**
     * What is missing has its default.
     *
     * @throws IllegalArgumentException with a sentence, if it is not JSON, names a setting that there is not, or a
     *     value can't be
     */
    public static Settings read(String json) {
        try {
            return JSON.readValue(json, Settings.class);
        } catch (UnrecognizedPropertyException unknown) {
            throw new IllegalArgumentException(
                    "There is no setting called \"" + unknown.getPropertyName() + "\".", unknown);
        } catch (JacksonException wrong) {
            if (wrong.getCause() instanceof IllegalArgumentException sentence) {
                throw sentence;
            }
            throw new IllegalArgumentException(
                    "These settings are not to be read: " + wrong.getOriginalMessage(), wrong);
        }
    }
}
