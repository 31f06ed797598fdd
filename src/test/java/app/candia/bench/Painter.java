package app.candia.bench;

import java.awt.image.BufferedImage;

/** A way to make a picture of a photo and a style. */
@FunctionalInterface
interface Painter {
    BufferedImage paint(BufferedImage photo, BufferedImage style) throws Exception;
}
