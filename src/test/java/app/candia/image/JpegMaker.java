package app.candia.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes JPEGs whose colours are sampled as finely as wanted. */
final class JpegMaker {
    private static final String METADATA = "javax_imageio_jpeg_image_1.0";

    private JpegMaker() {}

    /**
     * @param across how many samples of luma there are in a row for one of colour
     * @param down the same in a column
     */
    static byte[] jpeg(BufferedImage picture, int across, int down, boolean progressive, float quality)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), how);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(METADATA);
        var components = root.getElementsByTagName("componentSpec");
        ((IIOMetadataNode) components.item(0)).setAttribute("HsamplingFactor", Integer.toString(across));
        ((IIOMetadataNode) components.item(0)).setAttribute("VsamplingFactor", Integer.toString(down));
        metadata.setFromTree(METADATA, root);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, metadata), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Where the first segment of this kind begins, at its 0xff. */
    static int find(byte[] jpeg, int marker) {
        int at = 2;
        while ((jpeg[at + 1] & 255) != marker) {
            at += 2 + ((jpeg[at + 2] & 255) << 8 | jpeg[at + 3] & 255);
        }
        return at;
    }
}
