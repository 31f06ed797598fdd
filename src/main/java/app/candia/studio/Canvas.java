package app.candia.studio;

import app.candia.gallery.Labels;
import app.candia.image.PictureAddress;
import app.candia.photo.Photo;
import app.candia.style.Style;
import app.candia.transfer.Transfer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is being painted: the latest preview, the progress line as its lower edge, the style over its corner. */
final class Canvas extends Div {
    private final Preview preview = new Preview();
    private final Div bar = new Div();
    private final Div line = new Div();

    Canvas(@Nullable Photo photo, List<Style> styles) {
        addClassNames("framed", "canvas");
        if (photo != null) {
            getStyle().set("--ratio", Double.toString((double) photo.width() / photo.height()));
        }
        bar.addClassName("bar");
        line.addClassName("fill");
        bar.add(line);
        bar.getElement()
                .setAttribute("role", "progressbar")
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", "100");
        var picture = new Div(preview, bar);
        picture.addClassName("picture");
        add(picture);
        if (!styles.isEmpty()) {
            add(Hung.of(styles, getTranslation("studio.progress.style", StyleTitles.of(styles, getLocale()))));
        }
    }

    void show(Transfer transfer) {
        var title = Labels.title(transfer.title(), this::getTranslation);
        preview.fallBackTo(PictureAddress.photo(transfer.photo()));
        if (transfer.preview() > 0 && transfer.state() != Transfer.State.CANCELLED) {
            preview.show(
                    PictureAddress.preview(transfer.id(), transfer.preview()),
                    getTranslation("studio.progress.preview", title));
        } else {
            preview.show(PictureAddress.photo(transfer.photo()), getTranslation("studio.progress.photo", title));
        }
        preview.setState(
                switch (transfer.state()) {
                    case FAILED, CANCELLED -> "failed";
                    case QUEUED -> "waiting";
                    case RUNNING -> transfer.preview() == 0 ? "waiting" : null;
                    case DONE -> null;
                });
        fill(Percent.of(transfer.fraction()));
        bar.getElement().getClassList().set("failed", transfer.state() == Transfer.State.FAILED);
    }

    /** The finished picture takes the place of the last preview. */
    void dry(String address, String title) {
        preview.setState(null);
        preview.show(address, title);
        fill(100);
    }

    private void fill(int percent) {
        line.setWidth(percent + "%");
        bar.getElement()
                .setAttribute("aria-valuenow", Integer.toString(percent))
                .setAttribute("aria-label", getTranslation("studio.progress.label", percent));
    }
}
