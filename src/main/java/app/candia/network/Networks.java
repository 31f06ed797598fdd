package app.candia.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds feature networks by name and loads their weights, each once. Thread-safe.
 *
 * <p>{@code builtin} comes with the jar. {@code vgg19} is Keras's file without the top: the given path, else the one in
 * the folder, else downloaded into it and checked. Any other name is that of a file in the folder, such as
 * {@code vgg16.h5}, laid out like VGG19's with as many blocks and convolutions as it has.
 */
public final class Networks {
    public static final String BUILTIN = "builtin";
    public static final String VGG19 = "vgg19";

    private static final String FILE = ".h5";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,40}");

    private final Path folder;
    private final @Nullable Path vgg19;
    private final Vgg19Source source;
    private final Map<String, FeatureNetwork> loaded = new HashMap<>();

    /**
     * @param folder where a downloaded network is kept, and others may lie
     * @param vgg19 a VGG19 file of the user's, or null
     * @param say hears what takes time, in a sentence each, such as a download's progress
     */
    public Networks(Path folder, @Nullable Path vgg19, Consumer<String> say) {
        this.folder = folder;
        this.vgg19 = vgg19;
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
        Stream<String> own =
                Stream.of(BUILTIN, VGG19).filter(name -> name.equals(BUILTIN) ? hasBuiltIn() : source.isInReach());
        return Stream.concat(own, others().stream()).toList();
    }

    /** Whether Candia brings or fetches this network itself, and has words for it. */
    public static boolean isCandias(String name) {
        return name.equals(BUILTIN) || name.equals(VGG19);
    }

    /** Whether there is a network of this name, here or elsewhere. */
    public boolean knows(String name) {
        return isCandias(name) || NAME.matcher(name).matches() && isOther(folder.resolve(name + FILE));
    }

    private List<String> others() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(this::isOther).map(Networks::name).sorted().toList();
        } catch (IOException noFolder) {
            return List.of();
        }
    }

    private boolean isOther(Path file) {
        return Files.isRegularFile(file)
                && folder.equals(file.getParent())
                && file.toString().endsWith(FILE)
                && NAME.matcher(name(file)).matches()
                && !file.equals(vgg19)
                && !file.endsWith(Vgg19Source.FILE)
                && !isCandias(name(file));
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - FILE.length());
    }

    /** Whether a network would have to be downloaded first. */
    public boolean wantsDownload(String name) {
        return name.equals(VGG19) && source.isInReach() && !source.isHere();
    }

    /**
     * The network of that name, loaded now or earlier.
     *
     * @param name {@link #BUILTIN}, {@link #VGG19} or that of a file in the folder
     * @throws NetworkUnavailableException with a sentence that says what to do
     */
    public synchronized FeatureNetwork load(String name) throws NetworkUnavailableException {
        FeatureNetwork network = loaded.get(name);
        if (network == null) {
            network = switch (name) {
                case BUILTIN -> BuiltInFile.read();
                case VGG19 -> VggFile.read(VGG19, source.file());
                default -> other(name);
            };
            loaded.put(name, network);
        }
        return network;
    }

    private FeatureNetwork other(String name) throws NetworkUnavailableException {
        if (!knows(name)) {
            throw new NetworkUnavailableException(
                    NetworkUnavailableException.Reason.UNKNOWN,
                    "There is no network called " + name + ". There are " + BUILTIN + " and " + VGG19
                            + ", and others whose weights lie in " + folder + " as NAME" + FILE + ".",
                    null,
                    name,
                    folder);
        }
        return VggFile.read(name, folder.resolve(name + FILE));
    }
}
