package app.candia.image;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * How a camera was held.
 *
 * @param exif 1 to 8, as EXIF counts
 */
record Orientation(int exif) {
    static final Orientation UPRIGHT = new Orientation(1);

    /** What the file's EXIF block says; upright if it has none or it makes no sense. */
    static Orientation of(byte[] file) {
        try {
            var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file), file.length)
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return value == null || value < 1 || value > 8 ? UPRIGHT : new Orientation(value);
        } catch (ImageProcessingException | IOException | RuntimeException damaged) {
            return UPRIGHT;
        }
    }

    /** @param picture {@code TYPE_INT_RGB} */
    BufferedImage upright(BufferedImage picture) {
        if (exif == 1) {
            return picture;
        }
        boolean transposed = exif >= 5;
        boolean fromRight = exif == 2 || exif == 3 || exif == 7 || exif == 8;
        boolean fromBelow = exif == 3 || exif == 4 || exif == 6 || exif == 7;
        int width = transposed ? picture.getHeight() : picture.getWidth();
        int height = transposed ? picture.getWidth() : picture.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] from = Srgb.pixels(picture);
        int[] to = Srgb.pixels(upright);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int column = transposed ? y : x;
                int row = transposed ? x : y;
                column = fromRight ? picture.getWidth() - 1 - column : column;
                row = fromBelow ? picture.getHeight() - 1 - row : row;
                to[y * width + x] = from[row * picture.getWidth() + column];
            }
        }
        return upright;
    }
}
