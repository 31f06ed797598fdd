package app.candia.image;

import app.candia.image.UnreadablePictureException.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/**
 * Reads a picture from a file nobody vouches for. Immutable, thread-safe.
 *
 * <p>Reads JPEG, PNG, WebP, the first frame of a GIF, and HEIC and AVIF where the system has libheif. What a file is
 * its first bytes say, never its name.
 *
 * @param maxBytes largest file
 * @param maxPixels most pixels, width x height, read from the header before anything is decoded
 */
public record PictureReader(long maxBytes, long maxPixels) {
    /** 20 MB and 50 megapixels. */
    public static final PictureReader DEFAULT = new PictureReader(20_000_000, 50_000_000);

    /** Shortest side, in pixels. */
    static final int MIN_SIDE = 16;

    /** What half of the heap has room for, since decoding takes about eight bytes of it for a pixel. */
    private static final int MEGAPIXELS =
            (int) Math.clamp(Runtime.getRuntime().maxMemory() / 2 / 8_000_000, 1, 1_000_000);

    private static final Semaphore ROOM = new Semaphore(MEGAPIXELS, true);

    /**
     * Waits while pictures that are being read elsewhere leave no room in memory.
     *
     * @return upright, sRGB, 8 bits, no alpha (transparency lies on white), no metadata; {@code TYPE_INT_RGB}
     * @throws UnreadablePictureException if the file can't become a photo, and why
     */
    public BufferedImage read(Path file) throws UnreadablePictureException {
        byte[] bytes = bytes(file);
        Format format = Format.of(bytes)
                .orElseThrow(() -> new UnreadablePictureException(
                        Reason.NOT_A_PICTURE, file + " is none of the kinds that are read", null));
        try {
            return switch (format) {
                case JPEG -> ImageIoDecoder.jpeg(bytes, this);
                case PNG -> ImageIoDecoder.png(bytes, this);
                case WEBP -> ImageIoDecoder.webp(bytes, this);
                case GIF -> ImageIoDecoder.gif(bytes, this);
                case HEIF -> HeifDecoder.decode(bytes, this);
            };
        } catch (IOException | RuntimeException damaged) {
            // Decoders meet damage with all kinds of exceptions, ArrayIndexOutOfBounds among them.
            throw new UnreadablePictureException(Reason.BROKEN, file + " is a damaged " + format, damaged);
        } catch (OutOfMemoryError tooLarge) {
            // One array that did not fit: nothing else has been harmed.
            throw new UnreadablePictureException(
                    Reason.TOO_MANY_PIXELS, file + " needs more memory than there is", tooLarge);
        }
    }

    private byte[] bytes(Path file) throws UnreadablePictureException {
        try {
            long size = Files.size(file);
            if (size > maxBytes) {
                throw new UnreadablePictureException(
                        Reason.TOO_MANY_BYTES, file + " has " + size + " bytes, allowed are " + maxBytes, null);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadablePictureException(Reason.NOT_A_PICTURE, file + " can't be opened", e);
        }
    }

    /**
     * To be called with what the header says, before memory is spent on the picture. Waits until there is room for it.
     *
     * @return to be closed when the picture is done
     */
    Room admit(int width, int height) throws UnreadablePictureException {
        long pixels = (long) width * height;
        if (pixels > maxPixels) {
            throw new UnreadablePictureException(
                    Reason.TOO_MANY_PIXELS, width + " x " + height + " pixels, allowed are " + maxPixels, null);
        }
        if (width < MIN_SIDE || height < MIN_SIDE) {
            throw new UnreadablePictureException(
                    Reason.TOO_SMALL, width + " x " + height + " pixels, each side needs " + MIN_SIDE, null);
        }
        int share = (int) Math.min(MEGAPIXELS, pixels / 1_000_000 + 1);
        ROOM.acquireUninterruptibly(share);
        return () -> ROOM.release(share);
    }

    /** Memory that a picture takes while it is decoded. */
    @FunctionalInterface
    interface Room extends AutoCloseable {
        @Override
        void close();
    }
}
