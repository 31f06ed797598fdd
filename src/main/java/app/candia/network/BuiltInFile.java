package app.candia.network;

import app.candia.network.NetworkUnavailableException.Reason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built-in network as the build packed it: Keras's description in JSON, and all weights in one file. */
final class BuiltInFile {
    private BuiltInFile() {}

    /** @throws NetworkUnavailableException if this build does not carry it */
    static BuiltInNetwork read() throws NetworkUnavailableException {
        try {
            JsonNode model = JsonMapper.shared().readTree(resource("model.json"));
            return new BuiltInNetwork(layers(model), tensors(model.path("weightsManifest"), resource("weights.bin")));
        } catch (FileNotFoundException e) {
            throw new NetworkUnavailableException(
                    Reason.NOT_BUILT_IN,
                    "This build of Candia does not carry the built-in network, because npm was not reachable when it was"
                            + " built. Build it again where npm is, or use the network vgg19.",
                    e);
        } catch (IOException | RuntimeException e) {
            throw new NetworkUnavailableException(
                    Reason.BUILT_IN_DAMAGED, "The built-in network can't be read. Build Candia again.", e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = BuiltInFile.class.getResourceAsStream("inception_v3/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        }
    }

    private static Map<String, BuiltInLayer> layers(JsonNode model) {
        Map<String, BuiltInLayer> layers = new LinkedHashMap<>();
        for (JsonNode node : model.at("/modelTopology/model_config/config/layers")) {
            JsonNode config = node.path("config");
            List<String> inputs = StreamSupport.stream(
                            node.at("/inbound_nodes/0").spliterator(), false)
                    .map(input -> input.path(0).asString())
                    .toList();
            BuiltInLayer layer = new BuiltInLayer(
                    config.path("name").asString(),
                    node.path("class_name").asString(),
                    inputs,
                    config.at("/strides/0").asInt(1),
                    (float) config.path("epsilon").asDouble(0));
            layers.put(layer.name(), layer);
        }
        return layers;
    }

    private static Map<String, QuantisedTensor> tensors(JsonNode manifest, byte[] bytes) {
        Map<String, QuantisedTensor> tensors = new HashMap<>();
        int offset = 0;
        for (JsonNode group : manifest) {
            for (JsonNode weights : group.path("weights")) {
                long[] shape = StreamSupport.stream(weights.path("shape").spliterator(), false)
                        .mapToLong(JsonNode::asLong)
                        .toArray();
                JsonNode quantization = weights.path("quantization");
                if (!quantization.path("dtype").asString("").equals("uint8")) {
                    throw new IllegalStateException(weights.path("name") + " is not of 8 bits");
                }
                QuantisedTensor tensor = new QuantisedTensor(
                        shape, bytes, offset, (float) quantization.path("scale").asDouble(), (float)
                                quantization.path("min").asDouble());
                tensors.put(weights.path("name").asString(), tensor);
                offset += tensor.size();
            }
        }
        if (offset != bytes.length) {
            throw new IllegalStateException(offset + " bytes of weights expected, " + bytes.length + " found");
        }
        return tensors;
    }
}
