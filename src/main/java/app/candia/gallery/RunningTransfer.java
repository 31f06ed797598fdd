package app.candia.gallery;

import app.candia.image.PictureAddress;
import app.candia.transfer.Transfer;
import app.candia.transfer.Transfers;
import app.candia.ui.WhileShown;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;

/** A transfer on its way, as a link to where it can be watched: its latest preview and its progress line. */
public final class RunningTransfer extends Anchor {
    private final Image image = new Image();
    private final Span state = new Span();
    private final Div line = new Div();
    private final transient Transfers transfers;
    private final transient Consumer<RunningTransfer> ended;
    private transient Transfer shown;

    /** @param ended called, in the session, when the transfer is over */
    public RunningTransfer(Transfer transfer, Transfers transfers, Consumer<RunningTransfer> ended) {
        super("transfers/" + transfer.id());
        this.transfers = transfers;
        this.ended = ended;
        this.shown = transfer;
        addClassName("running-transfer");
        image.setAlt("");
        var title = new Span(Labels.title(transfer.title(), this::getTranslation));
        title.addClassName("name");
        var caption = new Span(title, state);
        caption.addClassName("caption");
        var bar = new Div(line);
        bar.addClassName("bar");
        line.addClassName("fill");
        add(image, caption, bar);
        show(transfer);
        WhileShown.hold(this, this::watch);
    }

    private void show(Transfer transfer) {
        shown = transfer;
        image.setSrc(
                transfer.preview() > 0
                        ? PictureAddress.preview(transfer.id(), transfer.preview())
                        : PictureAddress.photo(transfer.photo()));
        getElement().getClassList().set("waiting", transfer.preview() == 0);
        state.setText(
                transfer.state() == Transfer.State.QUEUED
                        ? getTranslation("gallery.now.waiting")
                        : getTranslation("gallery.now.percent", percent(transfer)));
        line.setWidth(percent(transfer) + "%");
    }

    private static int percent(Transfer transfer) {
        return (int) (transfer.fraction() * 100);
    }

    private Optional<Runnable> watch(WhileShown shownHere) {
        var subscription = transfers.watch(shown.id(), shown.owner(), transfer -> {
            if (isNews(transfer)) {
                shownHere.access(() -> hear(transfer));
            }
        });
        return Optional.of(subscription::close);
    }

    private boolean isNews(Transfer transfer) {
        return transfer.state() != shown.state()
                || transfer.preview() != shown.preview()
                || percent(transfer) != percent(shown);
    }

    private void hear(Transfer transfer) {
        if (transfer.state().isOpen()) {
            show(transfer);
        } else {
            ended.accept(this);
        }
    }
}
