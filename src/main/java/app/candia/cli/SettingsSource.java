package app.candia.cli;

import app.candia.nst.ContradictionException;
import app.candia.nst.OutOfRangeException;
import app.candia.nst.Settings;
import app.candia.nst.SettingsFile;
import app.candia.nst.UnreadableSettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The file that {@code --settings} names. */
record SettingsSource(Path file) {
    private static final int MAX_BYTES = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @throws WrongCallException if no settings can be read from it */
    Settings read() {
        String json = text();
        try {
            return SettingsFile.read(json);
        } catch (UnreadableSettingsException wrong) {
            throw wrong("settings." + wrong.kind(), wrong.values().toArray(String[]::new));
        } catch (OutOfRangeException outside) {
            throw wrong(
                    "settings.RANGE",
                    outside.setting(),
                    OutOfRangeException.plain(outside.least()),
                    OutOfRangeException.plain(outside.most()),
                    OutOfRangeException.plain(outside.value()));
        } catch (ContradictionException contradiction) {
            throw wrong(contradiction);
        }
    }

    /** That what the file says contradicts itself or the pictures. */
    WrongCallException wrong(ContradictionException contradiction) {
        return wrong(
                "settings." + contradiction.kind(),
                Stream.concat(contradiction.settings().stream(), contradiction.values().stream())
                        .toArray(String[]::new));
    }

    private String text() {
        byte[] bytes = bytes();
        String text;
        try {
            text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherCharacters) {
            throw wrong("settings.not_utf8");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private byte[] bytes() {
        if (Files.isDirectory(file)) {
            throw wrong("settings.folder");
        }
        if (Files.notExists(file)) {
            throw wrong("settings.missing");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw wrong("settings.too_large");
            }
            return bytes;
        } catch (IOException refused) {
            throw wrong("settings.unreadable");
        }
    }

    /** As a byte order mark says. */
    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private WrongCallException wrong(String key, String... arguments) {
        return new WrongCallException(
                key,
                Stream.concat(Stream.of(file.toString()), Stream.of(arguments)).toArray(String[]::new));
    }
}
