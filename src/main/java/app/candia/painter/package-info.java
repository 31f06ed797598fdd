/**
 * The engine in a process of its own, so that its memory ends with it and a crash of native code ends nothing else.
 * {@link app.candia.painter.PainterProcess} is the near end, {@link app.candia.painter.PainterMain} the far one; they
 * speak {@link app.candia.painter.Message}s over the far one's standard input and output.
 */
@NullMarked
package app.candia.painter;

import org.jspecify.annotations.NullMarked;
