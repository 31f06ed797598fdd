package app.candia.nst;

import app.candia.network.SmallNetwork;
import app.candia.nst.Schedule.Look;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@link Stylizer} with a small network and a short schedule, so that a transfer takes a second. */
final class SmallStylizer {
    static final Settings SETTINGS = Settings.DEFAULT.withResolution(64);
    static final Recipe RECIPE = recipe(1000);

    private SmallStylizer() {}

    static BufferedImage stylize(BufferedImage of, BufferedImage like, Observer observer, @Nullable Checkpoint from) {
        return stylize(of, like, SETTINGS, observer, from);
    }

    static BufferedImage stylize(
            BufferedImage of, BufferedImage like, Settings settings, Observer observer, @Nullable Checkpoint from) {
        return stylize(Materials.of(of, like), settings, observer, from);
    }

    static BufferedImage stylize(Materials materials, Settings settings, Observer observer, @Nullable Checkpoint from) {
        try (Stylizer stylizer = new Stylizer(SmallNetwork.create(), Device.CPU, Memory.ofMachine(), RECIPE)) {
            return stylizer.stylize(materials, settings, observer, from);
        }
    }

    static Recipe recipe(int bytes) {
        Map<String, Double> layers = new LinkedHashMap<>();
        layers.put("relu1_1", 1.0);
        layers.put("relu2_1", 1.0);
        layers.put("relu3_1", 1.0);
        return new Recipe(
                Map.of(
                        Look.WHOLE,
                        new Recipe.Layers(layers, Map.of("relu3_1", 1.0), 0.1, 1, 1, bytes),
                        Look.FINISH,
                        new Recipe.Layers(Map.of("relu1_1", 1.0), Map.of("relu1_1", 0.1), 0.1, 1, 0.5, bytes),
                        Look.POLISH,
                        new Recipe.Layers(layers, Map.of("relu3_1", 1.0), 0.2, 0.2, 1, bytes)),
                Set.of("relu1_1"),
                0.5,
                1,
                0.03,
                new Schedule(Collections.nCopies(20, 8), 8, new Schedule.Polish(128, 5, 3), Math.sqrt(2)));
    }
}
