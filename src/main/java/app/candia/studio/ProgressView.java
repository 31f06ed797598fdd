package app.candia.studio;

import app.candia.account.Accounts;
import app.candia.gallery.Gallery;
import app.candia.gallery.Labels;
import app.candia.gallery.Picture;
import app.candia.image.PictureAddress;
import app.candia.photo.Photos;
import app.candia.transfer.NetworkChoice;
import app.candia.transfer.Transfer;
import app.candia.transfer.Transfers;
import app.candia.ui.ViewContent;
import app.candia.ui.WhileShown;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Watching paint dry. Leaving stops nothing; coming back shows where it is. */
@StyleSheet("context://frontend/studio.css")
final class ProgressView extends Div implements ViewContent {
    /** How long the finished picture is looked at before its label is shown, in milliseconds. */
    private static final int LOOK = 1200;

    private final UUID owner;
    private final transient Photos photos;
    private final transient Transfers transfers;
    private final transient Gallery gallery;
    private final transient Labels labels;
    private final Announcer announcer = new Announcer(this::getTranslation);
    private final Div heard = new Div();
    private final ProgressLabel label;
    private @Nullable Canvas canvas;
    private boolean dried;
    private transient @Nullable Transfer shown;

    ProgressView(
            Accounts accounts,
            Photos photos,
            Transfers transfers,
            NetworkChoice networks,
            Gallery gallery,
            Labels labels) {
        this.owner = accounts.current().orElseThrow().id();
        this.photos = photos;
        this.transfers = transfers;
        this.gallery = gallery;
        this.labels = labels;
        this.label = new ProgressLabel(transfers, networks, owner);
        addClassNames("progress", "wrap");
        heard.addClassName("visually-hidden");
        heard.getElement().setAttribute("aria-live", "polite");
        WhileShown.hold(this, this::watch);
    }

    @Override
    public String title() {
        var transfer = shown;
        return "Candia · "
                + (transfer == null || !transfer.state().isOpen()
                        ? getTranslation("studio.title")
                        : getTranslation("studio.progress.title", Percent.of(transfer.fraction())));
    }

    @Override
    public void enter(BeforeEnterEvent event) {
        var found =
                event.getRouteParameters().get("id").flatMap(RouteId::parse).flatMap(id -> transfers.find(id, owner));
        var picture = found.filter(transfer -> transfer.state() == Transfer.State.DONE)
                .flatMap(this::picture);
        if (picture.isPresent()) {
            event.forwardTo("pictures/" + picture.get().id());
        } else if (found.isPresent()) {
            open(found.get());
        } else {
            add(new Absent("studio.progress.unknown", "paint", "studio.progress.cancelled.back"));
        }
    }

    private Optional<Picture> picture(Transfer transfer) {
        return gallery.ofTransfer(transfer.id(), owner);
    }

    private void open(Transfer transfer) {
        var photo = photos.find(transfer.photo(), owner);
        var styles = labels.styles(transfer.style(), owner);
        canvas = new Canvas(photo.orElse(null), styles);
        var caption = new Paragraph(
                new Html("<b></b>"),
                new Span(labels.after(transfer.style(), owner, getLocale(), this::getTranslation)));
        caption.getChildren()
                .findFirst()
                .orElseThrow()
                .getElement()
                .setText(Labels.title(transfer.title(), this::getTranslation));
        caption.addClassNames("wall-label", "desktop-only");
        var left = new Div(canvas, caption);
        left.addClassName("left");
        var right = new Div(label, new TransferList(transfers, owner, transfer.id()));
        add(left, right, heard);
        show(transfer);
    }

    private void show(Transfer transfer) {
        shown = transfer;
        if (canvas != null) {
            canvas.show(transfer);
        }
        label.show(transfer);
        announcer.hear(transfer).ifPresent(heard::setText);
        getUI().ifPresent(ui -> ui.getPage().setTitle(title()));
    }

    private Optional<Runnable> watch(WhileShown shownHere) {
        return Optional.ofNullable(shown)
                .filter(transfer -> transfer.state().isOpen())
                .map(transfer -> transfers.watch(transfer.id(), owner, news -> {
                    if (isNews(news)) {
                        shownHere.access(() -> hear(shownHere.ui(), news));
                    }
                }))
                .map(subscription -> subscription::close);
    }

    /** Most iterations change nothing that a page shows; before the first, places and downloads do. */
    private boolean isNews(Transfer news) {
        var seen = shown;
        return seen == null
                || news.octaves() == 0
                || news.state() == Transfer.State.QUEUED
                || news.state() != seen.state()
                || news.octave() != seen.octave()
                || news.octaves() != seen.octaves()
                || news.preview() != seen.preview()
                || Percent.of(news.fraction()) != Percent.of(seen.fraction());
    }

    private void hear(UI ui, Transfer transfer) {
        var picture = transfer.state() == Transfer.State.DONE ? picture(transfer) : Optional.<Picture>empty();
        if (picture.isPresent()) {
            dry(ui, picture.get());
        } else {
            show(transfer);
        }
    }

    private void dry(UI ui, Picture picture) {
        if (dried) {
            return;
        }
        dried = true;
        var title = Labels.title(picture.title(), this::getTranslation);
        if (canvas != null) {
            canvas.dry(PictureAddress.picture(picture.id()), title);
        }
        label.dry(title);
        ui.getPage().setTitle(getTranslation("studio.progress.dry.title", title));
        heard.setText(getTranslation("studio.progress.done"));
        getElement()
                .executeJs("return new Promise(resolve => setTimeout(resolve, $0))", LOOK)
                .then(looked -> {
                    if (isAttached()) {
                        ui.navigate("pictures/" + picture.id());
                    }
                });
    }
}
