package app.candia.studio;

import app.candia.gallery.Labels;
import app.candia.gallery.RunningTransfer;
import app.candia.transfer.Transfer;
import app.candia.transfer.Transfers;
import app.candia.ui.Icon;
import app.candia.ui.WhileShown;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user's open transfers in their order; those that wait can be moved up or dropped. */
final class TransferList extends Div {
    private final transient Transfers transfers;
    private final UUID owner;
    private final @Nullable UUID except;
    private final transient List<Transfers.Subscription> subscriptions = new ArrayList<>();
    private transient List<Transfer> shown = List.of();

    /** @param except a transfer that is shown elsewhere on the page, or null */
    TransferList(Transfers transfers, UUID owner, @Nullable UUID except) {
        this.transfers = transfers;
        this.owner = owner;
        this.except = except;
        addClassName("running");
        WhileShown.hold(this, shownHere -> {
            draw(shownHere);
            return Optional.of(this::close);
        });
    }

    private void draw(WhileShown shownHere) {
        close();
        removeAll();
        shown = transfers.open(owner);
        var list = new OrderedList();
        boolean first = true;
        for (var transfer : shown) {
            subscriptions.add(transfers.watch(transfer.id(), owner, news -> hear(shownHere, news)));
            if (!transfer.id().equals(except)) {
                list.add(row(transfer, first));
            }
            first = first && transfer.state() != Transfer.State.QUEUED;
        }
        if (list.getComponentCount() > 0) {
            var heading = new H2(getTranslation(except == null ? "studio.queue" : "studio.queue.others"));
            heading.addClassName("small");
            add(heading, list);
        }
    }

    /** @param first whether nothing of this user's waits before it */
    private ListItem row(Transfer transfer, boolean first) {
        var row = new ListItem(new RunningTransfer(transfer, transfers, RunningTransfer::removeFromParent));
        if (transfer.state() == Transfer.State.QUEUED) {
            var title = Labels.title(transfer.title(), this::getTranslation);
            if (!first) {
                row.add(button(Icon.UP.create(), getTranslation("studio.queue.up", title), () -> {
                    transfers.moveUp(transfer.id(), owner);
                }));
            }
            row.add(button(Icon.CLOSE.create(), getTranslation("studio.queue.drop", title), () -> {
                transfers.cancel(transfer.id(), owner);
            }));
        }
        return row;
    }

    private static NativeButton button(Component icon, String name, Runnable action) {
        var button = new NativeButton();
        button.add(icon);
        button.addClassName("icon-button");
        button.setAriaLabel(name);
        button.setTitle(name);
        button.addClickListener(event -> action.run());
        return button;
    }

    private void hear(WhileShown shownHere, Transfer news) {
        boolean known = shown.stream().anyMatch(seen -> seen.id().equals(news.id()) && seen.state() == news.state());
        if (!known || (news.state() == Transfer.State.QUEUED && moved())) {
            shownHere.access(() -> draw(shownHere));
        }
    }

    private boolean moved() {
        return !transfers.open(owner).stream()
                .map(Transfer::id)
                .toList()
                .equals(shown.stream().map(Transfer::id).toList());
    }

    private void close() {
        subscriptions.forEach(Transfers.Subscription::close);
        subscriptions.clear();
    }
}
