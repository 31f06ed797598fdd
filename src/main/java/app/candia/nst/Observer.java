package app.candia.nst;

import java.awt.image.BufferedImage;
import java.util.function.Supplier;

/** Who watches a transfer. All methods are called on the thread that runs it, so they must be quick. */
public interface Observer {
    /** Asked before each iteration; {@code true} ends the transfer with a {@link CancelledException}. */
    default boolean cancelled() {
        return false;
    }

    /** Asked before each iteration; {@code true} ends the transfer with the picture as it is. */
    default boolean enough() {
        return false;
    }

    /**
     * Called after each iteration, and once before the first with nothing done.
     *
     * @param preview makes the picture as it is now, cropped to the photo, at the octave's size; costs only if asked,
     *     and must be asked within the call
     */
    default void progressed(Progress progress, Supplier<BufferedImage> preview) {}

    /**
     * Called after each iteration, with the way to take a checkpoint from which {@link Stylizer} can go on.
     *
     * @param checkpoint makes a copy of the state; costs only if asked, and must be asked within the call
     */
    default void checkpointable(Supplier<Checkpoint> checkpoint) {}
}
