package app.candia.studio;

import app.candia.image.PictureAddress;
import app.candia.transfer.Transfer;
import app.candia.ui.Icon;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** One sketch of a contact sheet, to be chosen once there is something to see. */
final class SheetCell extends NativeButton {
    private final Image image = new Image();
    private final Span state = new Span();
    private transient Transfer shown;

    SheetCell(Transfer cell, String name, double ratio) {
        shown = cell;
        addClassName("cell");
        image.setAlt("");
        image.getElement().setAttribute("loading", "lazy");
        var check = new Span(Icon.CHECK.create());
        check.addClassName("check");
        var square = new Span(image, check);
        square.addClassName("square");
        square.getStyle().set("aspect-ratio", Double.toString(ratio));
        var label = new Span(name);
        label.addClassName("name");
        state.addClassName("kind");
        add(square, label, state);
        press(false);
        draw(cell);
    }

    Transfer cell() {
        return shown;
    }

    void press(boolean pressed) {
        getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    /** Redraws what changed. */
    void show(Transfer cell) {
        if (cell.state() != shown.state() || cell.preview() != shown.preview()) {
            draw(cell);
        }
        shown = cell;
    }

    private void draw(Transfer cell) {
        boolean seen =
                cell.preview() > 0 && (cell.state() == Transfer.State.RUNNING || cell.state() == Transfer.State.DONE);
        image.setSrc(seen ? PictureAddress.preview(cell.id(), cell.preview()) : PictureAddress.photo(cell.photo()));
        getElement().getClassList().set("waiting", !seen);
        state.setText(
                cell.state() == Transfer.State.DONE
                        ? ""
                        : getTranslation(
                                "studio.variations.state." + cell.state().name().toLowerCase(Locale.ROOT)));
    }
}
