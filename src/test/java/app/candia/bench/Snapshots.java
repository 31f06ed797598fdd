package app.candia.bench;

import app.candia.nst.Observer;
import app.candia.nst.Progress;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Keeps pictures of a work as it goes on, with the seconds it has taken so far, less what keeping them took. */
final class Snapshots implements Observer {
    record Snapshot(double seconds, BufferedImage picture) {}

    private final double step;
    private final List<Snapshot> taken = new ArrayList<>();
    private double next;
    private long begun;

    /** @param count how many pictures, about evenly spread over the work */
    Snapshots(int count) {
        step = 1.0 / count;
        next = step;
    }

    /** To be called when the work begins. */
    void start() {
        begun = System.nanoTime();
    }

    @Override
    public void progressed(Progress progress, Supplier<BufferedImage> preview) {
        if (progress.fraction() >= next) {
            long paused = System.nanoTime();
            taken.add(new Snapshot(seconds(paused), preview.get()));
            next = progress.fraction() + step;
            begun += System.nanoTime() - paused;
        }
    }

    /** The finished picture. */
    void finished(BufferedImage picture) {
        taken.add(new Snapshot(seconds(System.nanoTime()), picture));
    }

    private double seconds(long now) {
        return (now - begun) / 1e9;
    }

    List<Snapshot> taken() {
        return List.copyOf(taken);
    }
}
