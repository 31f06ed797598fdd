package app.candia.nst;

import app.candia.network.FeatureNetwork;
import app.candia.network.Networks;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Measures the engine and compares it with the paper's own way: one size, so many iterations, Gram matrices, the whole
 * network. See bench/README.md.
 */
public final class Bench {
    private final BufferedImage photo;
    private final BufferedImage style;
    private final int size;
    private final int plainIterations;

    private Bench(BufferedImage photo, BufferedImage style, int size, int plainIterations) {
        this.photo = photo;
        this.style = style;
        this.size = size;
        this.plainIterations = plainIterations;
    }

    /** @param args photo, style, longer side in pixels, iterations of the plain run, a VGG19 file or nothing */
    public static void main(String[] args) throws Exception {
        @Nullable Path vgg19 = args.length > 4 && !args[4].isEmpty() ? Path.of(args[4]) : null;
        Networks networks = new Networks(Path.of("."), vgg19, System.out::println);
        Bench bench = new Bench(read(args[0]), read(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        List<String> names = new ArrayList<>();
        if (Networks.hasBuiltIn()) {
            names.add(Networks.BUILTIN);
        }
        if (vgg19 != null) {
            names.add(Networks.VGG19);
        }
        System.out.printf(
                "%d processors; %d px; plain: one octave, %d iterations, Gram matrices%n",
                Runtime.getRuntime().availableProcessors(), bench.size, bench.plainIterations);
        for (String name : names) {
            FeatureNetwork network = networks.load(name);
            double recipe = bench.recipe(network);
            double plain = bench.plain(network);
            System.out.printf("%-8s recipe %.1f s : plain %.1f s = 1 : %.2f%n", name, recipe, plain, plain / recipe);
        }
    }

    private static BufferedImage read(String file) throws IOException {
        BufferedImage image = ImageIO.read(new File(file));
        if (image == null) {
            throw new IOException(file + " is not a picture");
        }
        return image;
    }

    /** Seconds from taking the transfer to the picture. */
    private double recipe(FeatureNetwork network) {
        long begun = System.nanoTime();
        try (Stylizer stylizer = new Stylizer(network)) {
            stylizer.stylize(
                    Materials.of(photo, style),
                    Settings.DEFAULT.withResolution(size),
                    new Milestones(network.name(), begun),
                    null);
        }
        return seconds(begun);
    }

    /** Seconds that the paper's own way takes to do the same. */
    private double plain(FeatureNetwork network) {
        long begun = System.nanoTime();
        Settings plain = Settings.DEFAULT
                .with()
                .resolution(size)
                .network(network.name())
                .statistic(Statistic.GRAM)
                .start(Start.PHOTO)
                .smoothness(0.0)
                .iterations(List.of(plainIterations))
                .build();
        try (Stylizer stylizer = new Stylizer(network)) {
            stylizer.stylize(Materials.of(photo, style), plain, new Observer() {}, null);
        }
        return seconds(begun);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Says when the first preview came, and when each octave was done. */
    private record Milestones(String network, long begun) implements Observer {
        @Override
        public void progressed(Progress progress, Supplier<BufferedImage> preview) {
            if (progress.fraction() == 0) {
                say("first preview, the photo in the style's colours,", preview.get());
            } else if (progress.octave() == 0 && progress.iteration() == 10) {
                say("first painted preview", preview.get());
            } else if (progress.iteration() == progress.iterations()) {
                say("octave " + (progress.octave() + 1) + " of " + progress.octaves(), preview.get());
            }
        }

        private void say(String what, BufferedImage preview) {
            System.out.printf(
                    "%-8s %s (%d x %d px) after %.1f s%n",
                    network, what, preview.getWidth(), preview.getHeight(), seconds(begun));
        }
    }
}
