package app.candia.studio;

import app.candia.ui.Words;

/** One of a few places where a slider can stand. */
interface Stop {
    /** What it is called. */
    String in(Words words);
}
