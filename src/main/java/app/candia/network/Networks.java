package app.candia.network;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds feature networks by name and loads their weights, each once. Thread-safe.
 *
 * <p>{@code builtin} comes with the jar. {@code vgg19} is Keras's file without the top: the given path, else the one in
 * the folder, else downloaded into it and checked.
 */
public final class Networks {
    public static final String BUILTIN = "builtin";
    public static final String VGG19 = "vgg19";

    private final Vgg19Source source;
    private final Map<String, FeatureNetwork> loaded = new HashMap<>();

    /**
     * @param folder where a downloaded network is kept
     * @param vgg19 a VGG19 file of the user's, or null
     * @param say hears what takes time, in a sentence each, such as a download's progress
     */
    public Networks(Path folder, @Nullable Path vgg19, Consumer<String> say) {
        source = new Vgg19Source(folder, vgg19, say, Vgg19Source.ADDRESS, Vgg19Source.MD5);
    }

    /** Whether this build carries the built-in network. */
    public static boolean hasBuiltIn() {
        return Networks.class.getResource("inception_v3/weights.bin") != null;
    }

    /** The name of the network to use where nobody chose: {@code builtin} where it is there, else {@code vgg19}. */
    public static String defaultName() {
        return hasBuiltIn() ? BUILTIN : VGG19;
    }

    /** The networks that can be loaded, if need be after a download, the usual one first; may be none. */
    public List<String> inReach() {
        return Stream.of(BUILTIN, VGG19)
                .filter(name -> name.equals(BUILTIN) ? hasBuiltIn() : source.isInReach())
                .toList();
    }

    /** Whether a network would have to be downloaded first. */
    public boolean wantsDownload(String name) {
        return name.equals(VGG19) && source.isInReach() && !source.isHere();
    }

    /**
     * The network of that name, loaded now or earlier.
     *
     * @param name {@link #BUILTIN} or {@link #VGG19}
     * @throws NetworkUnavailableException with a sentence that says what to do
     */
    public synchronized FeatureNetwork load(String name) throws NetworkUnavailableException {
        FeatureNetwork network = loaded.get(name);
        if (network == null) {
            network = switch (name) {
                case BUILTIN -> BuiltInFile.read();
                case VGG19 -> Vgg19File.read(source.file());
                default ->
                    throw new NetworkUnavailableException(
                            "There is no network called " + name + ". There are " + BUILTIN + " and " + VGG19 + ".",
                            null);
            };
            loaded.put(name, network);
        }
        return network;
    }
}
