package app.candia.nst;

import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The materials of a transfer, at the size of its largest octave and, on demand, of each. Thread-safe. */
final class Scenes {
    private final Settings settings;
    private final int minimum;
    private final List<Octave> octaves;
    private final List<Canvas> canvases;
    private final Pixels photo;
    private final List<Pixels> styles;
    private final List<Pixels> regions;
    private final @Nullable Pixels keep;
    private final @Nullable Pixels start;

    /**
     * @param margin how far the photo is extended on each side, as a share of its longer side
     * @param minimum pixels that each side of an image needs
     */
    Scenes(Materials materials, Settings settings, List<Octave> octaves, double margin, int minimum) {
        this.settings = settings;
        this.minimum = minimum;
        this.octaves = octaves;
        BufferedImage of = materials.photo();
        canvases = octaves.stream()
                .map(octave -> Canvas.of(of.getWidth(), of.getHeight(), octave.size(), margin, minimum))
                .toList();
        photo = top(of);
        int size = (int) Math.round(octaves.getLast().size() * settings.styleScale());
        styles = materials.styles().stream()
                .map(style -> StyleSize.largest(style, size))
                .map(style -> settings.colours() == Colours.RECOLOURED_STYLE ? ColourMatch.of(style, photo) : style)
                .toList();
        regions = materials.regions().stream().map(this::top).toList();
        keep = materials.keep() == null ? null : top(materials.keep());
        start = materials.start() == null ? null : top(materials.start());
    }

    private Pixels top(BufferedImage picture) {
        Canvas top = canvases.getLast();
        return Lanczos.resized(picture, top.width(), top.height());
    }

    Canvas canvas(int octave) {
        return canvases.get(octave);
    }

    Scene at(int octave) {
        Canvas canvas = canvases.get(octave);
        int size = (int) Math.round(octaves.get(octave).size() * settings.styleScale());
        return new Scene(
                canvas,
                canvas.stretched(photo),
                styles.stream().map(style -> StyleSize.at(style, size, minimum)).toList(),
                regions.stream().map(mask -> mask(canvas, mask)).toList(),
                keep == null ? null : mask(canvas, keep));
    }

    private static float[] mask(Canvas canvas, Pixels light) {
        float[] rgb = canvas.stretched(light).rgb();
        float[] mask = new float[rgb.length / 3];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = Math.clamp((rgb[3 * i] + rgb[3 * i + 1] + rgb[3 * i + 2]) / 3, 0f, 1f);
        }
        return mask;
    }

    /** The image before the first iteration of the first octave. */
    Pixels start(Scene scene) {
        Pixels style = scene.styles().getFirst();
        Pixels of = switch (settings.start()) {
            case PHOTO -> scene.photo();
            case RECOLOURED_PHOTO -> recoloured(scene);
            case NOISE -> Noise.white(scene.photo().width(), scene.photo().height(), settings.seed());
            case STYLE -> style.covering(scene.photo().width(), scene.photo().height());
            case PICTURE -> start == null ? scene.photo() : scene.canvas().stretched(start);
        };
        Pixels image = new Pixels(of.width(), of.height(), of.rgb().clone());
        if (settings.noise() > 0) {
            Noise.mix(image, settings.noise(), settings.seed());
        }
        float[] kept = scene.keep();
        for (int i = 0; kept != null && i < image.rgb().length; i++) {
            image.rgb()[i] += kept[i / 3] * (scene.photo().rgb()[i] - image.rgb()[i]);
        }
        return image;
    }

    /** The photo in the colours of its styles: each in its own region, or all mixed. */
    private static Pixels recoloured(Scene scene) {
        Pixels photo = scene.photo();
        float[] sum = new float[photo.rgb().length];
        float[] weights = new float[sum.length / 3];
        for (int s = 0; s < scene.styles().size(); s++) {
            float[] like = ColourMatch.of(photo, scene.styles().get(s)).rgb();
            float @Nullable [] mask =
                    scene.regions().isEmpty() ? null : scene.regions().get(s);
            for (int i = 0; i < sum.length; i++) {
                float weight = mask == null ? 1 : mask[i / 3] + 1e-3f;
                sum[i] += weight * like[i];
                weights[i / 3] += weight / 3;
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= weights[i / 3];
        }
        return new Pixels(photo.width(), photo.height(), sum);
    }

    /** A picture as it is shown: without margin, in whose colours was asked for, with what was to be kept. */
    Pixels shown(int octave, Pixels image, int width, int height) {
        Canvas canvas = canvases.get(octave);
        Pixels painted = Lanczos.resized(canvas.cropped(image), width, height);
        boolean photosColours = settings.colours() == Colours.PHOTO;
        if (!photosColours && keep == null) {
            return painted;
        }
        float[] out = painted.rgb();
        float[] from = Lanczos.resized(photo, width, height).rgb();
        if (photosColours) {
            for (int i = 0; i < out.length; i += 3) {
                float lighter = luminance(out, i) - luminance(from, i);
                for (int c = i; c < i + 3; c++) {
                    out[c] = from[c] + lighter;
                }
            }
        }
        float @Nullable [] kept =
                keep == null ? null : Lanczos.resized(keep, width, height).rgb();
        for (int i = 0; kept != null && i < out.length; i++) {
            out[i] += Math.clamp(kept[i], 0f, 1f) * (from[i] - out[i]);
        }
        return painted;
    }

    private static float luminance(float[] rgb, int i) {
        return 0.299f * rgb[i] + 0.587f * rgb[i + 1] + 0.114f * rgb[i + 2];
    }
}
