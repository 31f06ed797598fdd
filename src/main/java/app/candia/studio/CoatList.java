package app.candia.studio;

import app.candia.image.PictureAddress;
import app.candia.transfer.Transfer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** The octaves as growing squares that fill as the painting goes on. */
final class CoatList extends OrderedList {
    /** Sides of the first and the last square in pixels. */
    private static final int SMALLEST = 20;

    private static final int LARGEST = 48;

    private record Coat(ListItem item, Preview square, Span state) {}

    private final transient List<Coat> coats = new ArrayList<>();

    CoatList() {
        addClassName("coats");
        getElement().setAttribute("aria-label", getTranslation("studio.progress.coats"));
    }

    void show(Transfer transfer) {
        if (coats.size() != transfer.octaves()) {
            draw(transfer.octaves());
        }
        for (int octave = 0; octave < coats.size(); octave++) {
            show(coats.get(octave), Integer.compare(octave, transfer.octave()), transfer);
        }
    }

    private void show(Coat coat, int when, Transfer transfer) {
        coat.item.getClassNames().set("now", when == 0);
        coat.state.setText(when > 0 ? "" : getTranslation("studio.progress." + (when == 0 ? "now" : "dry")));
        if (when == 0) {
            coat.item.getElement().setAttribute("aria-current", "step");
        } else {
            coat.item.getElement().removeAttribute("aria-current");
        }
        if (when == 0 && transfer.preview() > 0) {
            coat.square.show(PictureAddress.preview(transfer.id(), transfer.preview()), "");
        }
    }

    private void draw(int octaves) {
        removeAll();
        coats.clear();
        for (var key : Coats.keys(octaves)) {
            int side = octaves == 1 ? LARGEST : SMALLEST + (LARGEST - SMALLEST) * coats.size() / (octaves - 1);
            var square = new Preview();
            square.addClassName("square");
            square.getStyle().set("--side", side + "px");
            var name = new Span(getTranslation(key));
            name.addClassName("name");
            var state = new Span();
            state.addClassName("state");
            var item = new ListItem(square, name, state);
            coats.add(new Coat(item, square, state));
            add(item);
        }
    }
}
