package app.candia.bench;

import app.candia.nst.Bench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast the engine is here, beside the paper's own way. */
@Command(name = "speed", description = "Measures the engine and a plain run after the paper.")
final class SpeedCommand implements Callable<Integer> {
    @Option(names = "--photo", paramLabel = "FILE")
    private String photo = "docs/sample/fortress.jpg";

    @Option(names = "--style", paramLabel = "FILE")
    private String style = "styles/starry_night/picture.jpg";

    @Option(names = "--size", paramLabel = "PX", description = "longer side, usually 512")
    private int size = 512;

    @Option(names = "--iterations", paramLabel = "N", description = "of the plain run, usually 300")
    private int iterations = 300;

    @Option(names = "--vgg19", paramLabel = "FILE", description = "measures VGG19 from this file as well")
    private String vgg19 = "";

    @Override
    public Integer call() throws Exception {
        Bench.main(new String[] {photo, style, Integer.toString(size), Integer.toString(iterations), vgg19});
        return 0;
    }
}
