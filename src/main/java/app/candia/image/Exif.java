package app.candia.image;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifInteropDirectory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a camera says in its EXIF block that concerns the pixels.
 *
 * @param orientation how it was held
 * @param adobeRgb whether the numbers are those of Adobe RGB
 */
record Exif(Orientation orientation, boolean adobeRgb) {
    static final Exif NONE = new Exif(Orientation.UPRIGHT, false);

    private static final byte[] NAME = {'E', 'x', 'i', 'f', 0, 0};
    private static final int COLOURS_SRGB = 1;
    private static final int COLOURS_ADOBE = 2;

    /** @param block with or without the name that JPEG puts before it; none of it that makes no sense counts */
    static Exif of(byte @Nullable [] block) {
        if (block == null) {
            return NONE;
        }
        Metadata metadata = new Metadata();
        try {
            int start = isNamed(block) ? NAME.length : 0;
            new ExifReader().extract(new ByteArrayReader(Arrays.copyOfRange(block, start, block.length)), metadata);
        } catch (RuntimeException damaged) {
            // what was understood before counts
        }
        Integer orientation =
                number(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class), ExifDirectoryBase.TAG_ORIENTATION);
        return new Exif(
                orientation == null || orientation < 1 || orientation > 8
                        ? Orientation.UPRIGHT
                        : new Orientation(orientation),
                isAdobeRgb(metadata));
    }

    static boolean isNamed(byte[] block) {
        return block.length > NAME.length && Arrays.equals(block, 0, NAME.length, NAME, 0, NAME.length);
    }

    /** Cameras name Adobe RGB by the index R03 (DCF option file), some by 2 as colour space. */
    private static boolean isAdobeRgb(Metadata metadata) {
        Integer space =
                number(metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class), ExifDirectoryBase.TAG_COLOR_SPACE);
        var interop = metadata.getFirstDirectoryOfType(ExifInteropDirectory.class);
        String index = interop == null ? null : interop.getString(ExifInteropDirectory.TAG_INTEROP_INDEX);
        boolean optional = index != null && index.startsWith("R03");
        return space == null ? optional : space == COLOURS_ADOBE || optional && space != COLOURS_SRGB;
    }

    private static @Nullable Integer number(@Nullable Directory directory, int tag) {
        return directory == null ? null : directory.getInteger(tag);
    }

    /** The colours that it names; sRGB's if it names none. */
    @Nullable
    Colours colours() {
        return adobeRgb ? NamedColours.adobeRgb() : null;
    }
}
