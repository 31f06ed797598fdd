package app.candia.gallery;

import app.candia.image.Pictures;
import app.candia.image.PrintFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a picture is to be saved.
 *
 * @param longSide pixels of the longer side
 */
record Download(Kind kind, int longSide) {
    /** Smallest longer side. */
    static final int SMALLEST = 16;

    private static final float QUALITY = 0.92f;
    private static final double CENTIMETRES_PER_INCH = 2.54;

    /** Kinds of files. */
    enum Kind {
        PNG("image/png", ".png", Pictures::writePng),
        JPEG("image/jpeg", ".jpg", (picture, out) -> Pictures.writeJpeg(picture, QUALITY, out)),
        WEBP("image/webp", ".webp", (picture, out) -> Pictures.writeWebp(picture, QUALITY, out)),
        /** 16 bits, sRGB profile, 300 dpi. */
        PRINT_PNG("image/png", "-print.png", PrintFile::writePng),
        /** 16 bits, sRGB profile, 300 dpi. */
        PRINT_TIFF("image/tiff", "-print.tif", PrintFile::writeTiff);

        final String type;
        final String ending;
        private final Writer writer;

        Kind(String type, String ending, Writer writer) {
            this.type = type;
            this.ending = ending;
            this.writer = writer;
        }

        /** Those that can be written here. */
        static List<Kind> all() {
            return Stream.of(values())
                    .filter(kind -> kind != WEBP || Pictures.writesWebp())
                    .toList();
        }

        /** As addresses and texts have it. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean isForPrint() {
            return this == PRINT_PNG || this == PRINT_TIFF;
        }
    }

    private interface Writer {
        void write(BufferedImage picture, OutputStream out) throws IOException;
    }

    /** The picture as it is. */
    static Download of(Picture picture) {
        return new Download(Kind.PNG, longSide(picture));
    }

    /** What an address asks for; empty if there is no such kind or the picture is not that large. */
    static Optional<Download> of(String kind, int longSide, Picture picture) {
        return Kind.all().stream()
                .filter(each -> each.code().equals(kind))
                .filter(_ -> isPossible(longSide, picture))
                .map(each -> new Download(each, longSide))
                .findFirst();
    }

    static int longSide(Picture picture) {
        return Math.max(picture.width(), picture.height());
    }

    /** Whether a picture can be had in this size: not larger than it is. */
    static boolean isPossible(int longSide, Picture picture) {
        return longSide >= Math.min(SMALLEST, longSide(picture)) && longSide <= longSide(picture);
    }

    /** Whether it is the picture as it is kept. */
    boolean isOriginal(Picture picture) {
        return kind == Kind.PNG && longSide == longSide(picture);
    }

    /** How wide it will be on paper. */
    double centimetresWide(Picture picture) {
        return centimetres(picture.width(), picture);
    }

    /** How high it will be on paper. */
    double centimetresHigh(Picture picture) {
        return centimetres(picture.height(), picture);
    }

    private double centimetres(int side, Picture picture) {
        return (double) side * longSide / longSide(picture) / PrintFile.DPI * CENTIMETRES_PER_INCH;
    }

    /** Does not close the stream. */
    void write(BufferedImage picture, OutputStream out) throws IOException {
        kind.writer.write(Pictures.fit(picture, longSide), out);
    }
}
