package app.candia.photo;

import java.util.regex.Pattern;

/** Makes titles of file names. */
final class Titles {
    private static final int LONGEST = 80;

    /** Names that cameras, phones and messengers give; nobody chose them. */
    private static final Pattern NOBODYS = Pattern.compile(
            "(img|imgp|dsc|dscn|dscf|cimg|pxl|mvimg|sam|gopr|dji|wp|p|fb img|image|photo|picture|screenshot|download"
                    + "|unnamed|whatsapp image|signal)?([\\s\\d.,:()~-]|\\b(wa|at|mp|pm|am|burst|hdr|portrait|night|edited)"
                    + "(?=[\\s\\d.,:()~-]|$))*"
                    + "|[0-9a-f-]{32,36}",
            Pattern.CASE_INSENSITIVE);

    private Titles() {}

    /** The name without folders, ending and underscores, at most 80 characters; empty if no human chose it. */
    static String of(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String title = (dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("[\\p{Cf}&&[^\\u200C\\u200D]]+", "")
                .replaceAll("[_\\p{Z}\\p{Cc}]+", " ")
                .strip();
        if (NOBODYS.matcher(title).matches()) {
            return "";
        }
        if (title.length() <= LONGEST) {
            return title;
        }
        int end = Character.isHighSurrogate(title.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return title.substring(0, end).strip();
    }
}
