package app.candia.bench;

import app.candia.network.FeatureNetwork;
import app.candia.network.NetworkUnavailableException;
import app.candia.network.Networks;
import app.candia.nst.Materials;
import app.candia.nst.NonFiniteLossException;
import app.candia.nst.Observer;
import app.candia.nst.Settings;
import app.candia.nst.Stylizer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Ways of the engine's to paint, written as JSON: {@code {"plain": {}, "bold": {"strength": 2}}}. */
final class Variants {
    private static final JsonMapper JSON = new JsonMapper();

    private final Networks networks;

    /** @param vgg19 the file of VGG19's weights, or null to download it where a variant wants it */
    Variants(@Nullable Path vgg19) {
        networks = new Networks(Path.of("target"), vgg19, System.out::println);
    }

    /** @param json the settings of each variant by its name; what is not said has its default */
    static Map<String, Settings> read(String json) {
        Map<String, Settings> variants = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> variant : JSON.readTree(json).properties()) {
            ObjectNode all = JSON.valueToTree(Settings.DEFAULT);
            variant.getValue().properties().forEach(setting -> {
                if (!all.has(setting.getKey())) {
                    throw new IllegalArgumentException("There is no setting " + setting.getKey() + ". There are "
                            + String.join(", ", all.propertyNames()) + ".");
                }
                all.set(setting.getKey(), setting.getValue());
            });
            variants.put(variant.getKey(), JSON.treeToValue(all, Settings.class));
        }
        return variants;
    }

    Painter painter(Settings settings, Observer observer) throws NetworkUnavailableException {
        FeatureNetwork network = networks.load(settings.network());
        return (photo, style) -> {
            try (Stylizer stylizer = new Stylizer(network)) {
                return stylizer.stylize(Materials.of(photo, style), settings, observer, null);
            } catch (NonFiniteLossException noNumbers) {
                System.out.println(noNumbers.getMessage());
                return noNumbers.lastGood();
            }
        };
    }
}
