package app.candia.image;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
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

    /** Whether width and height change places. */
    boolean transposed() {
        return exif >= 5;
    }

    /** Where in the upright picture, row by row, a pixel of the stored one belongs. */
    int target(int x, int y, int width, int height) {
        boolean fromRight = exif == 2 || exif == 3 || exif == 7 || exif == 8;
        boolean fromBelow = exif == 3 || exif == 4 || exif == 6 || exif == 7;
        int column = fromRight ? width - 1 - x : x;
        int row = fromBelow ? height - 1 - y : y;
        return transposed() ? column * height + row : row * width + column;
    }
}
