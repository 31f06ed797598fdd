package app.candia.style.paint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Paints the catalogue's pictures and the sample photos anew: the same bytes each time, whatever the machine.
 * Thread-safe.
 */
public final class StylePainter {
    private static final float QUALITY = .86f;

    private static final List<Named> STYLES = List.of(
            new Named("starry_night", StarryNight::new),
            new Named("woodcut_wave", WoodcutWave::new),
            new Named("minoan_spirals", MinoanSpirals::new),
            new Named("byzantine_mosaic", ByzantineMosaic::new),
            new Named("cubist_town", CubistTown::new),
            new Named("spray_can_wall", SprayCanWall::new),
            new Named("blue_plaster", BluePlaster::new),
            new Named("stained_glass", StainedGlass::new),
            new Named("autumn_boulevard", AutumnBoulevard::new),
            new Named("lemon_grove", LemonGrove::new),
            new Named("fauve_harbour", FauveHarbour::new),
            new Named("ink_wash", InkWash::new));
    private static final List<Named> SAMPLES = List.of(new Named("fortress", Fortress::new));

    private StylePainter() {}

    /** The names of the styles, in the order of the catalogue. */
    public static List<String> names() {
        return STYLES.stream().map(Named::name).toList();
    }

    /** Writes {@code <name>/picture.jpg} for every style; folders are made, files are replaced. */
    public static void paintAll(Path folder) throws IOException {
        for (Named style : STYLES) {
            Path picture = folder.resolve(style.name()).resolve("picture.jpg");
            Files.createDirectories(picture.getParent());
            Files.write(picture, style.jpeg());
        }
    }

    /** Writes {@code <name>.jpg} for every sample photo; the folder is made, files are replaced. */
    public static void paintSamples(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Named sample : SAMPLES) {
            Files.write(folder.resolve(sample.name() + ".jpg"), sample.jpeg());
        }
    }

    /**
     * One style's picture as the bytes of a JPEG.
     *
     * @throws IllegalArgumentException if no style is called so
     */
    public static byte[] paint(String name) throws IOException {
        for (Named style : STYLES) {
            if (style.name().equals(name)) {
                return style.jpeg();
            }
        }
        throw new IllegalArgumentException("no style is called " + name);
    }

    private record Named(String name, Supplier<Painting> painting) {
        byte[] jpeg() throws IOException {
            return Jpeg.encode(painting.get().paint().picture(), QUALITY);
        }
    }
}
