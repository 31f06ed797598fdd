package app.candia.bench;

import java.nio.file.Path;

/** One picture to make: names that are parts of a file's name. */
record Cell(String photo, String style, String variant) {
    Cell {
        for (String name : new String[] {photo, style, variant}) {
            if (!name.matches("[\\w.+-]+")) {
                throw new IllegalArgumentException(
                        "A photo, a style and a variant may be named in letters, digits, . _ + and -, not \"" + name
                                + "\".");
            }
        }
    }

    boolean isOf(String ofPhoto, String ofStyle) {
        return photo.equals(ofPhoto) && style.equals(ofStyle);
    }

    /** Of its picture, without the ending. */
    String name() {
        return photo + "~" + style + "~" + variant;
    }

    Path picture(Path folder) {
        return folder.resolve(name() + ".png");
    }
}
