package app.candia.bench;

import app.candia.Candia;
import app.candia.bench.ContactSheet.Tile;
import app.candia.image.PictureReader;
import app.candia.image.Pictures;
import app.candia.nst.Observer;
import app.candia.nst.Progress;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How a picture comes about, as docs/engine.md shows it. */
@Command(name = "octaves", description = "Paints once, and lays out what the picture was like as each octave ended.")
final class OctavesCommand implements Callable<Integer> {
    private static final float QUALITY = 0.85f;

    @Option(names = "--photo", paramLabel = "FILE")
    private Path photo = Path.of("docs/sample/fortress.jpg");

    @Option(names = "--style", paramLabel = "STYLE", description = "a name of the catalogue or a file")
    private String style = "starry_night";

    @Option(names = "--size", paramLabel = "PX", description = "longer side, usually 512")
    private int size = 512;

    @Option(names = "--side", paramLabel = "PX", description = "of a picture on the sheet at most, usually 320")
    private int side = 320;

    @Parameters(paramLabel = "SHEET", description = "a JPEG")
    private Path sheet = Path.of("");

    @Override
    public Integer call() throws Exception {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(new Tile(PictureReader.DEFAULT.read(photo), "photo", ""));
        Observer keeper = new Observer() {
            @Override
            public void progressed(Progress progress, Supplier<BufferedImage> preview) {
                if (tiles.size() == 1) {
                    tiles.add(tile(preview.get(), "start"));
                } else if (progress.iteration() == progress.iterations()) {
                    tiles.add(tile(preview.get(), "after " + progress.iterations() + " iterations"));
                }
            }
        };
        BufferedImage done =
                Candia.painting(photo, style).resolution(size).observer(keeper).paint();
        tiles.add(tile(done, "done"));
        try (OutputStream to = Files.newOutputStream(sheet)) {
            Pictures.writeJpeg(new ContactSheet(side).of(List.of(tiles)), QUALITY, to);
        }
        return 0;
    }

    private static Tile tile(BufferedImage picture, String note) {
        return new Tile(picture, Math.max(picture.getWidth(), picture.getHeight()) + " px", note);
    }
}
