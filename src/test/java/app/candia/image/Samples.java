package app.candia.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes the files of the tests: four coloured quarters, in all the ways that cameras, scanners and attackers know. */
final class Samples {
    static final int WIDTH = 96;
    static final int HEIGHT = 64;
    /** Top left, top right, bottom left, bottom right. */
    static final int[] QUARTERS = {0xd03020, 0x20a040, 0x2040c0, 0xe0c020};

    private Samples() {}

    /** Of the kind {@link BufferedImage}'s types tell. */
    static BufferedImage quarters(int type) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, type);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                picture.setRGB(x, y, 0xff000000 | QUARTERS[quarter(x, y)]);
            }
        }
        return picture;
    }

    static BufferedImage quarters() {
        return quarters(BufferedImage.TYPE_INT_RGB);
    }

    static int quarter(int x, int y) {
        return y / (HEIGHT / 2) * 2 + x / (WIDTH / 2);
    }

    /** The colours in the middles of the quarters. */
    static int[] colours(BufferedImage picture) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        return new int[] {
            picture.getRGB(w / 4, h / 4) & 0xffffff,
            picture.getRGB(3 * w / 4, h / 4) & 0xffffff,
            picture.getRGB(w / 4, 3 * h / 4) & 0xffffff,
            picture.getRGB(3 * w / 4, 3 * h / 4) & 0xffffff
        };
    }

    /** One colour in all quarters. */
    static int[] repeated(int rgb) {
        return new int[] {rgb, rgb, rgb, rgb};
    }

    /** The largest difference of a channel. */
    static int difference(int[] some, int[] others) {
        int most = 0;
        for (int i = 0; i < some.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                most = Math.max(most, Math.abs((some[i] >> shift & 255) - (others[i] >> shift & 255)));
            }
        }
        return most;
    }

    static byte[] file(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, out)) {
            throw new IOException("nobody writes " + format);
        }
        return out.toByteArray();
    }

    static byte[] jpeg(BufferedImage picture) throws IOException {
        return jpeg(new IIOImage(picture, null, null), false);
    }

    static byte[] progressiveJpeg(BufferedImage picture) throws IOException {
        return jpeg(new IIOImage(picture, null, null), true);
    }

    private static byte[] jpeg(IIOImage image, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0.95f);
        how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, image, how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** As Photoshop writes it: four inks, inverted, marked by an Adobe segment; with {@code ycck} in YCbCr and K. */
    static byte[] inkJpeg(boolean ycck) throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4, null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int rgb = QUARTERS[quarter(x, y)];
                inks.setPixel(x, y, ycck ? ycck(rgb) : new int[] {rgb >> 16, rgb >> 8 & 255, rgb & 255, 255});
            }
        }
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) (ycck ? 2 : 0)};
        return withSegment(jpeg(new IIOImage(inks, null, null), false), 0xee, adobe);
    }

    private static int[] ycck(int rgb) {
        double r = 255 - (rgb >> 16);
        double g = 255 - (rgb >> 8 & 255);
        double b = 255 - (rgb & 255);
        double luma = 0.299 * r + 0.587 * g + 0.114 * b;
        return new int[] {
            (int) Math.round(luma),
            (int) Math.round(128 + (b - luma) / 1.772),
            (int) Math.round(128 + (r - luma) / 1.402),
            255
        };
    }

    /** The JPEG with one more segment at its beginning. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + content.length + 4);
        out.put(jpeg, 0, 2).put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2));
        return out.put(content).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** An EXIF block of orientation (1 to 8) and a place on earth. */
    static byte[] exif(int orientation) {
        ByteBuffer out = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + 2 + 2 * 12 + 4 + 24);
        out.put("Exif\0\0".getBytes(ISO_8859_1));
        out.put("MM".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8);
        out.putShort((short) 2);
        out.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        out.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        out.putShort((short) 2);
        out.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(ISO_8859_1));
        out.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68).putInt(0);
        return out.putInt(35)
                .putInt(1)
                .putInt(20)
                .putInt(1)
                .putInt(31)
                .putInt(1)
                .array();
    }

    static byte[] withExif(byte[] jpeg, int orientation) {
        return withSegment(jpeg, 0xe1, exif(orientation));
    }

    /** A profile with sRGB's curves and the primaries of Display P3. */
    static byte[] displayP3() {
        ICC_Profile profile = ICC_Profile.getInstance(
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        profile.setData(ICC_Profile.icSigRedColorantTag, xyz(0.51512, 0.24120, -0.00105));
        profile.setData(ICC_Profile.icSigGreenColorantTag, xyz(0.29198, 0.69225, 0.04189));
        profile.setData(ICC_Profile.icSigBlueColorantTag, xyz(0.15710, 0.06657, 0.78407));
        return profile.getData();
    }

    private static byte[] xyz(double... values) {
        ByteBuffer out =
                ByteBuffer.allocate(20).put("XYZ ".getBytes(ISO_8859_1)).putInt(0);
        for (double value : values) {
            out.putInt((int) Math.round(value * 65536));
        }
        return out.array();
    }

    static byte[] withProfile(byte[] jpeg, byte[] icc) {
        ByteBuffer content = ByteBuffer.allocate(14 + icc.length);
        content.put("ICC_PROFILE\0".getBytes(ISO_8859_1)).put((byte) 1).put((byte) 1);
        return withSegment(jpeg, 0xe2, content.put(icc).array());
    }

    /** The PNG with one more chunk behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        int header = 8 + 12 + 13;
        byte[] chunk = chunk(type, content);
        ByteBuffer out = ByteBuffer.allocate(png.length + chunk.length);
        return out.put(png, 0, header)
                .put(chunk)
                .put(png, header, png.length - header)
                .array();
    }

    static byte[] chunk(String type, byte[] content) {
        ByteBuffer out = ByteBuffer.allocate(content.length + 12).putInt(content.length);
        out.put(type.getBytes(ISO_8859_1)).put(content);
        CRC32 crc = new CRC32();
        crc.update(out.array(), 4, content.length + 4);
        return out.putInt((int) crc.getValue()).array();
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] out = new byte[content.length + 100];
        return Arrays.copyOf(out, deflater.deflate(out));
    }

    static byte[] resource(String name) throws IOException {
        try (var in = Samples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no test resource " + name);
            }
            return in.readAllBytes();
        }
    }

    /** Writes the bytes to a file with a name that tells nothing, and reads it. */
    static BufferedImage read(byte[] bytes) throws IOException, UnreadablePictureException {
        Path file = Files.createTempFile("candia-", ".upload");
        try {
            Files.write(file, bytes);
            return PictureReader.DEFAULT.read(file);
        } finally {
            Files.delete(file);
        }
    }
}
