package app.candia.bench;

import app.candia.bench.ContactSheet.Tile;
import app.candia.bench.Verdict.Likeness;
import app.candia.image.PictureReader;
import app.candia.image.Pictures;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays out for the eye what a trial made, or any folder of pictures called PHOTO~STYLE~VARIANT.png (or .jpg). */
@Command(name = "sheet", description = "Lays out photo, style and what was made of them, with the judge's numbers.")
final class SheetCommand implements Callable<Integer> {
    @Option(names = "--photo", required = true, paramLabel = "FILE|FOLDER")
    private List<Path> photos = List.of();

    @Option(names = "--style", required = true, paramLabel = "FILE|FOLDER")
    private List<Path> styles = List.of();

    @Option(names = "--from", required = true, paramLabel = "FOLDER")
    private Path from = Path.of("");

    @Option(names = "--variants", split = ",", paramLabel = "NAME", description = "which, in this order; else all")
    private List<String> variants = List.of();

    @Option(names = "--side", paramLabel = "PX", description = "of each picture, usually 320")
    private int side = 320;

    @Parameters(paramLabel = "SHEET", description = "a .png or .jpg")
    private Path sheet = Path.of("");

    @Override
    public Integer call() throws Exception {
        Map<String, Path> pictures = NamedFiles.of(List.of(from));
        Results results = new Results(from);
        List<List<Tile>> rows = new ArrayList<>();
        for (var photo : NamedFiles.of(photos).entrySet()) {
            for (var style : NamedFiles.of(styles).entrySet()) {
                List<Tile> row = row(pictures, results, photo.getKey(), style.getKey());
                if (row.stream().anyMatch(tile -> tile.picture() != null)) {
                    row.addFirst(new Tile(read(style.getValue()), style.getKey(), "style"));
                    row.addFirst(new Tile(read(photo.getValue()), photo.getKey(), "photo"));
                    rows.add(row);
                }
            }
        }
        if (rows.isEmpty()) {
            System.err.println("In " + from + " there is no picture called PHOTO~STYLE~VARIANT.png of these photos and"
                    + " styles.");
            return 1;
        }
        write(new ContactSheet(side).of(rows));
        System.out.println(sheet);
        return 0;
    }

    private List<Tile> row(Map<String, Path> pictures, Results results, String photo, String style) throws Exception {
        List<Tile> row = new ArrayList<>();
        for (String variant : variants.isEmpty() ? found(pictures.keySet(), results) : variants) {
            Cell cell = new Cell(photo, style, variant);
            Path picture = pictures.get(cell.name());
            row.add(
                    picture == null
                            ? new Tile(null, "", "")
                            : new Tile(
                                    read(picture),
                                    variant,
                                    results.find(cell).map(SheetCommand::note).orElse("")));
        }
        return row;
    }

    /** As the results have them, then what they do not know, by name. */
    private static Set<String> found(Set<String> pictures, Results results) {
        Set<String> names = new LinkedHashSet<>();
        results.all().forEach(result -> names.add(result.cell().variant()));
        Set<String> others = new TreeSet<>();
        pictures.stream()
                .map(name -> name.split("~", -1))
                .filter(parts -> parts.length == 3)
                .forEach(parts -> others.add(parts[2]));
        return new LinkedHashSet<>(
                Stream.concat(names.stream(), others.stream()).toList());
    }

    private static String note(Result result) {
        Verdict verdict = result.verdict();
        Likeness likeness = verdict == null ? null : verdict.likeness();
        String seconds = String.format(Locale.ROOT, "%.0f s", result.seconds());
        return likeness == null
                ? seconds
                : String.format(
                        Locale.ROOT, "style %.3f, content %.3f, %s", likeness.style(), likeness.content(), seconds);
    }

    private static BufferedImage read(Path file) throws Exception {
        return PictureReader.DEFAULT.read(file);
    }

    private void write(BufferedImage picture) throws Exception {
        try (OutputStream out = Files.newOutputStream(sheet)) {
            if (sheet.toString().endsWith(".png")) {
                Pictures.writePng(picture, out);
            } else {
                Pictures.writeJpeg(picture, 0.9f, out);
            }
        }
    }
}
