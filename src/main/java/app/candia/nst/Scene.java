package app.candia.nst;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The materials of a transfer as one octave sees them.
 *
 * @param canvas where the photo lies
 * @param photo with its margin
 * @param styles each as large as its strokes shall be
 * @param regions masks of the canvas's size, height x width, one for each style; or none
 * @param keep mask of what stays as it is, height x width; null for nothing
 */
record Scene(Canvas canvas, Pixels photo, List<Pixels> styles, List<float[]> regions, float @Nullable [] keep) {}
