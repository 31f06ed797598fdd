package app.candia.share;

import io.nayuki.qrcodegen.QrCode;
import java.util.Locale;

/** An address as a QR code. */
final class QrPicture {
    /** Around the code, in its squares; readers want four. */
    private static final int QUIET = 4;

    private QrPicture() {}

    /** As an {@code svg} element, black on white in the dark too, since readers want that. */
    static String svg(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var squares = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    squares.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * QUIET;
        return String.format(Locale.ROOT, """
                <svg viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges" aria-hidden="true">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#16130f" d="%2$s"/></svg>""", side, squares);
    }
}
