package app.candia.image;

import app.candia.image.UnreadablePictureException.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads a picture from a file nobody vouches for. Immutable, thread-safe.
 *
 * <p>Reads JPEG, PNG, the first frame of a WebP or GIF, and HEIC and AVIF where the system has libheif. What a file is
 * its first bytes say, never its name.
 *
 * @param maxBytes largest file
 * @param maxPixels most pixels, width x height, read from the header before anything is decoded
 */
public record PictureReader(long maxBytes, long maxPixels) {
    /** 20 MB and 50 megapixels. */
    public static final PictureReader DEFAULT = new PictureReader(20_000_000, 50_000_000);

    /**
     * Waits while pictures that are being read elsewhere leave no room in memory.
     *
     * @return upright, sRGB, 8 bits, no alpha (transparency lies on white), no metadata; {@code TYPE_INT_RGB}
     * @throws UnreadablePictureException if the file can't become a photo, and why
     * @throws PicturesBusyException only within {@link PictureWork}, where the wait is bounded
     */
    public BufferedImage read(Path file) throws UnreadablePictureException {
        return decoded(FileBytes.of(file, maxBytes), file.toString(), Purpose.PHOTO);
    }

    /**
     * The same from a stream, of which no more is taken than is allowed. It is not closed.
     *
     * @param name for messages
     */
    public BufferedImage read(InputStream in, String name) throws UnreadablePictureException {
        return decoded(FileBytes.of(in, name, maxBytes), name, Purpose.PHOTO);
    }

    /** The same for a mask: of any size, and what is transparent is dark. */
    public BufferedImage readMask(Path file) throws UnreadablePictureException {
        return decoded(FileBytes.of(file, maxBytes), file.toString(), Purpose.MASK);
    }

    /** The same for a mask from a stream. */
    public BufferedImage readMask(InputStream in, String name) throws UnreadablePictureException {
        return decoded(FileBytes.of(in, name, maxBytes), name, Purpose.MASK);
    }

    private BufferedImage decoded(byte[] bytes, String name, Purpose purpose) throws UnreadablePictureException {
        Format format = Format.of(bytes).orElse(null);
        if (format == null) {
            throw OtherKinds.of(bytes)
                    .map(UnreadablePictureException::unsupported)
                    .orElseGet(() -> new UnreadablePictureException(
                            Reason.NOT_A_PICTURE, name + " is none of the kinds that are known", null));
        }
        Intake intake = new Intake(this, purpose);
        try {
            return switch (format) {
                case JPEG -> Jpeg.decode(bytes, intake);
                case PNG -> Png.decode(bytes, intake);
                case WEBP -> WebP.read(bytes, intake);
                case GIF -> Gif.decode(bytes, intake);
                case HEIF -> HeifDecoder.decode(bytes, intake);
            };
        } catch (PicturesBusyException busy) {
            throw busy;
        } catch (IOException | RuntimeException damaged) {
            // Decoders meet damage with all kinds of exceptions, ArrayIndexOutOfBounds among them.
            throw new UnreadablePictureException(Reason.BROKEN, name + " is a damaged " + format, damaged);
        } catch (OutOfMemoryError tooLarge) {
            // One array that did not fit: nothing else has been harmed.
            throw new UnreadablePictureException(
                    Reason.TOO_MANY_PIXELS, name + " needs more memory than there is", tooLarge);
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
        int share = PictureMemory.share(pixels);
        var reservation = PictureWork.current();
        if (reservation != null) {
            reservation.growTo(share); // held until the whole work on the picture is done
            return () -> {};
        }
        PictureMemory.acquire(share);
        return () -> PictureMemory.release(share);
    }

    /** Memory that a picture takes while it is decoded. */
    @FunctionalInterface
    interface Room extends AutoCloseable {
        @Override
        void close();
    }
}
