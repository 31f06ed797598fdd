package app.candia.image;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of files that are known and not read, by their first bytes. */
final class OtherKinds {
    private static final int HEAD = 1024;

    /** The first that fits counts. */
    private static final List<Entry<Pattern, String>> KINDS = new ArrayList<>();

    static {
        kind("TIFF (raw, CR2)", "II\\*\0.{4}CR");
        kind("TIFF", "II\\*\0|MM\0\\*|II\\+\0|MM\0\\+");
        kind("RAW", "IIRO|IIRS|MMOR|IIU\0|FUJIFILMCCD-RAW|FOVb|\0MRM|.{4}ftypcrx ");
        kind("JPEG XL", "\u00ff\n|\0\0\0\fJXL \r\n\u0087\n");
        kind("JPEG 2000", "\0\0\0\fjP  \r\n\u0087\n|\u00ff\u004f\u00ff\u0051");
        kind("JPEG XR", "II\u00bc[\0\1]");
        kind("BMP", "BM.{12}[(\\x0c\\x10\\x34\\x38\\x40\\x6c\\x7c]\0\0\0");
        kind("ICO", "\0\0[\\x01\\x02]\0[^\0]\0");
        kind("PDF", ".{0,64}%PDF-");
        kind("PostScript", "%!PS|\u00c5\u00d0\u00d3\u00c6");
        kind("PSD", "8BPS\0[\\x01\\x02]");
        kind("XCF", "gimp xcf");
        kind("OpenEXR", "\u0076\u002f\u0031\u0001");
        kind("Radiance HDR", "#\\?(RADIANCE|RGBE)");
        kind("PNM", "P[1-7]\\s[\\s#\\d]|P[Ff]\\s[\\s#\\d]");
        kind("QOI", "qoif");
        kind("DDS", "DDS \\x7c");
        kind("BPG", "BPG\u00fb");
        kind("FLIF", "FLIF[13AQaq]");
        kind("DjVu", "AT&TFORM");
        kind("MNG", "\u008aMNG\r\n\u001a\n|\u008bJNG\r\n\u001a\n");
        kind("WMF", "\u00d7\u00cd\u00c6\u009a");
        kind("SVG", "(\u00ef\u00bb\u00bf)?\\s*<(svg[\\s>]|(\\?xml|!--|!DOCTYPE svg).*<svg[\\s>]|!DOCTYPE svg)");
        kind("HTML", "(\u00ef\u00bb\u00bf)?\\s*<(!(?i)doctype html|(?i)html[\\s>])");
        kind("video (QuickTime MOV)", ".{4}ftypqt  |.{4}(moov|wide|mdat|skip)");
        kind("video (AVI)", "RIFF.{4}AVI ");
        kind("video (WebM, MKV)", "\u001a\u0045\u00df\u00a3");
        kind("video (WMV)", "\u0030\u0026\u00b2\u0075\u008e\u0066\u00cf\u0011");
        kind("video (MPEG)", "\0\0\\x01[\u00ba\u00b3]");
        kind("video (MP4)", ".{4}ftyp(?!(mif|mia|msf|heic|heix|hei[ms]|hev[cmsx]|avi[fs])).{4}");
        kind("ZIP", "PK\\x03\\x04");
        kind("AppleDouble", "\0\u0005\u0016\u0007");
    }

    private OtherKinds() {}

    private static void kind(String name, String start) {
        KINDS.add(Map.entry(Pattern.compile(start, Pattern.DOTALL), name));
    }

    /** Its name, as specialists and other programs write it. */
    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return KINDS.stream()
                .filter(kind -> kind.getKey().matcher(head).lookingAt())
                .map(Entry::getValue)
                .findFirst();
    }
}
