package app.candia.gallery;

import app.candia.ui.Icon;
import java.util.List;

/** What another room offers for pictures that are chosen on the wall. */
public interface ChoiceAction {
    Icon icon();

    /** The key of its name. */
    String name();

    /**
     * Called at a press of the button.
     *
     * @param chosen at least one, in their order on the wall
     * @param done to be called when something has become of them: nothing is chosen any more
     */
    void act(List<Picture> chosen, Runnable done);
}
