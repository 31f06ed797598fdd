package app.candia.cli;

import app.candia.Candia;
import app.candia.CandiaException;
import app.candia.network.Networks;
import app.candia.nst.SettingsBuilder;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

/** A figure's pictures of one photo and one style, one after the other, with one network between them. */
final class Squares {
    private final Path photo;
    private final String style;
    private final Networks networks;
    private final ProgressLine line;
    private final Interruption interruption;
    private final long begun = System.nanoTime();
    private int expected = 1;
    private int done;

    Squares(Path photo, String style, Networks networks, ProgressLine line, Interruption interruption) {
        this.photo = photo;
        this.style = style;
        this.networks = networks;
        this.line = line;
        this.interruption = interruption;
    }

    void expect(int pictures) {
        expected = pictures;
    }

    /** Finds out before the work what can be known. */
    void check(SettingsBuilder settings) throws CandiaException {
        if (photo.toString().equals("-") || style.equals("-")) {
            throw new WrongCallException("figure.no_standard_input");
        }
        Candia.painting(photo, style).settings(settings).networks(networks).check();
    }

    BufferedImage next(SettingsBuilder settings) throws CandiaException {
        BufferedImage picture = Candia.painting(photo, style)
                .settings(settings)
                .networks(networks)
                .observer(new Watcher(line, interruption, done, expected, begun))
                .paint();
        done++;
        return picture;
    }
}
