package app.candia;

import java.nio.file.Path;

/**
 * Candia in one call, for other Java programs: no server, no Spring, no state that stays. Thread-safe; calls may run at
 * the same time.
 *
 * <pre>{@code
 * import app.candia.Candia;
 * import app.candia.CandiaException;
 * import java.nio.file.Path;
 *
 * class Example {
 *     public static void main(String[] args) throws CandiaException {
 *         Path picture = Candia.generate(Path.of("photo.jpg"), "starry_night", 512, Path.of("out"));
 *         System.out.println(picture); // out/photo-starry_night.png
 *     }
 * }
 * }</pre>
 *
 * <p>What else can be chosen, and how to watch the work, is at {@link Painting}.
 */
public final class Candia {
    private Candia() {}

    /**
     * Paints a photo in the manner of a style and waits until it is done, which takes from seconds to minutes.
     *
     * @param inputImage the photo: JPEG, PNG, WebP or GIF, and HEIC or AVIF where the system has libheif. A pipe will
     *     do; {@code -} is standard input, and the result is then named after the style alone:
     *     {@code photo-starry_night.png}
     * @param style the name of a style of the catalogue, or the path of a picture to take as the style
     * @param resolution long side of the result in pixels, 64 to 16384
     * @param outputDir where the picture goes; made if it is not there
     * @return the PNG, named after photo and style: {@code photo-starry_night.png}. A file that is there already is
     *     never overwritten; the next is {@code photo-starry_night-2.png}
     * @throws CandiaException if no picture can come of it, with a sentence that says what to do
     */
    public static Path generate(Path inputImage, String style, int resolution, Path outputDir) throws CandiaException {
        return painting(inputImage, style).resolution(resolution).paintInto(outputDir);
    }

    /** The same with more to choose; nothing is read before {@link Painting#paintInto}. */
    public static Painting painting(Path inputImage, String style) {
        return new Painting(inputImage, style);
    }
}
