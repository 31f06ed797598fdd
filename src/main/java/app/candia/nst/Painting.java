package app.candia.nst;

import app.candia.network.FeatureNetwork;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One transfer: from coarse to fine, each octave starting from the last one's image. Not thread-safe. */
final class Painting {
    private static final int MEMORY = 20;
    /** How often an octave goes back a step and starts its optimiser anew before it gives up. */
    private static final int PATIENCE = 3;
    /** A loss so many times the octave's first has left every slope that leads down. */
    private static final double RUNAWAY = 10;

    private final FeatureNetwork network;
    private final Device device;
    private final Recipe recipe;
    private final Settings settings;
    private final Observer observer;
    private final List<Octave> octaves;
    private final List<Canvas> canvases;
    private final Pixels photo;
    private final Pixels style;
    private final int width;
    private final int height;
    private final Clock clock;

    Painting(
            FeatureNetwork network,
            Device device,
            Recipe recipe,
            BufferedImage photo,
            BufferedImage style,
            Settings settings,
            Observer observer) {
        this.network = network;
        this.device = device;
        this.recipe = recipe;
        this.settings = settings;
        this.observer = observer;
        octaves = recipe.schedule().octaves(settings.resolution());
        canvases = octaves.stream()
                .map(octave -> Canvas.of(
                        photo.getWidth(), photo.getHeight(), octave.size(), recipe.margin(), network.minimumSide()))
                .toList();
        width = Canvas.side(photo.getWidth(), photo.getHeight(), settings.resolution());
        height = Canvas.side(photo.getHeight(), photo.getWidth(), settings.resolution());
        Canvas top = canvases.getLast();
        this.photo = Lanczos.resized(photo, top.width(), top.height());
        this.style = StyleSize.largest(style, octaves.getLast().size());
        clock = new Clock(
                octaves.stream().map(recipe::cost).toList(),
                octaves.stream().map(Octave::iterations).toList());
    }

    /** @param from a checkpoint to go on from; one that does not fit is ignored */
    BufferedImage paint(@Nullable Checkpoint from) {
        int first = 0;
        int done = 0;
        Pixels image = null;
        if (from != null
                && from.octave() < octaves.size()
                && canvases.get(from.octave()).fits(from)) {
            first = from.octave();
            done = from.iteration();
            image = new Pixels(from.width(), from.height(), from.pixels().clone());
        }
        @Nullable LossGraph graph = null;
        try {
            for (int i = first; i < octaves.size(); i++) {
                Octave octave = octaves.get(i);
                Canvas canvas = canvases.get(i);
                Pixels target = canvas.stretched(photo);
                Pixels model = StyleSize.at(style, octave.size(), network.minimumSide());
                if (image == null) {
                    image = ColourMatch.of(target, model);
                    tell(i, 0, 0, 0, image);
                } else if (i > first) {
                    image = canvas.stretched(image, canvases.get(i - 1)).clamped();
                }
                check();
                if (graph == null || octave.finish()) {
                    if (graph != null) {
                        graph.close();
                    }
                    graph = new LossGraph(
                            network, recipe.objective(octave.finish(), settings), settings.statistic(), device);
                }
                image = paint(i, i == first ? done : 0, graph, target, model, image);
            }
        } finally {
            if (graph != null) {
                graph.close();
                TensorFlow.releaseMemory();
            }
        }
        return finished(Objects.requireNonNull(image));
    }

    private Pixels paint(int index, int done, LossGraph graph, Pixels target, Pixels model, Pixels image) {
        float[] x = image.rgb();
        float[] before = null;
        double start = Double.NaN;
        int failures = 0;
        Lbfgs optimiser = new Lbfgs(MEMORY);
        int iterations = octaves.get(index).iterations();
        try (LossGraph.Targets targets = graph.targets(model, target)) {
            for (int k = done; k < iterations; k++) {
                check();
                LossGraph.Evaluation loss = graph.evaluate(image, targets);
                if (loss.finite() && !(loss.total() > RUNAWAY * start)) {
                    start = Double.isNaN(start) ? loss.total() : start;
                    before = x.clone();
                    optimiser.step(x, loss.gradient());
                } else if (before != null && failures++ < PATIENCE) {
                    System.arraycopy(before, 0, x, 0, x.length);
                    optimiser.restart();
                } else {
                    throw new NonFiniteLossException(clock.fraction(index, k));
                }
                tell(index, k + 1, loss.style(), loss.content(), image);
            }
        }
        return image.clamped();
    }

    private void check() {
        if (observer.cancelled()) {
            throw new CancelledException();
        }
    }

    private void tell(int index, int done, double styleLoss, double contentLoss, Pixels image) {
        double fraction = clock.fraction(index, done);
        Progress progress = new Progress(
                index,
                octaves.size(),
                done,
                octaves.get(index).iterations(),
                fraction,
                clock.remaining(index, done),
                styleLoss,
                contentLoss);
        observer.progressed(progress, () -> canvases.get(index).cropped(image).toImage());
        observer.checkpointable(() -> new Checkpoint(
                index, done, image.width(), image.height(), image.rgb().clone()));
    }

    private BufferedImage finished(Pixels image) {
        return Lanczos.resized(canvases.getLast().cropped(image), width, height).toImage();
    }
}
