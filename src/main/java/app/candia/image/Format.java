package app.candia.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file is by its first bytes; its name has no say. */
enum Format {
    JPEG,
    PNG,
    WEBP,
    GIF,
    /** HEIC and AVIF: two codecs in one container. */
    HEIF;

    static Optional<Format> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        } else if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        } else if (head.length() < 12) {
            return Optional.empty();
        } else if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
            return Optional.of(WEBP);
        } else if (HeifBrands.of(bytes).any()) {
            return Optional.of(HEIF);
        }
        return Optional.empty();
    }
}
