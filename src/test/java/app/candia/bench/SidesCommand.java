package app.candia.bench;

import app.candia.network.Networks;
import app.candia.nst.Preset;
import app.candia.nst.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The engine's two networks beside the tutorial's algorithm and the paper's, as docs/engine.md shows them. */
@Command(name = "sides", description = "Paints photos x styles in four ways and lays them side by side in sides.jpg.")
final class SidesCommand implements Callable<Integer> {
    @Mixin
    private Pairs pairs = new Pairs();

    @Option(names = "--size", paramLabel = "PX", description = "longer side, usually 512")
    private int size = 512;

    @Override
    public Integer call() throws Exception {
        Map<String, Settings> ways = ways(pairs.weights().areThere());
        ways.replaceAll((name, way) -> way.withResolution(size));
        pairs.paint(ways, size);
        return new CommandLine(new SheetCommand()).execute(sheet(ways));
    }

    private static Map<String, Settings> ways(boolean vgg19) {
        Map<String, Settings> ways = new LinkedHashMap<>();
        if (vgg19) {
            ways.put("candia-vgg19", Preset.CANDIA.withNetwork(Networks.VGG19));
        }
        ways.put("candia-builtin", Preset.CANDIA.withNetwork(Networks.BUILTIN));
        if (vgg19) {
            ways.put("tutorial", Preset.TUTORIAL);
            ways.put("paper", Preset.PAPER);
        }
        return ways;
    }

    private String[] sheet(Map<String, Settings> ways) {
        List<String> arguments = new ArrayList<>();
        pairs.photos().forEach(photo -> arguments.add("--photo=" + photo));
        pairs.styles().forEach(style -> arguments.add("--style=" + style));
        arguments.add("--from=" + pairs.out());
        arguments.add("--variants=" + String.join(",", ways.keySet()));
        arguments.add(pairs.out().resolve("sides.jpg").toString());
        return arguments.toArray(String[]::new);
    }
}
