package app.candia.studio;

import app.candia.transfer.NetworkChoice;
import app.candia.transfer.Transfer;
import app.candia.transfer.Transfer.Failure;
import app.candia.transfer.Transfers;
import app.candia.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands beside the picture while it is painted: how far it is, how long it takes, and the ways out. */
final class ProgressLabel extends Div {
    private final transient Transfers transfers;
    private final transient NetworkChoice networks;
    private final UUID owner;
    private final transient ProgressWords words = new ProgressWords(this::getTranslation);
    private final Span percent = new Span();
    private final Paragraph remaining = new Paragraph();
    private final H1 place = new H1();
    private final Paragraph starts = new Paragraph();
    private final Paragraph note = new Paragraph();
    private final CoatList coats = new CoatList();
    private final Curve curve = new Curve();
    private final Bell bell = new Bell();
    private final NativeButton keep = new NativeButton();
    private Transfer.@Nullable State drawn;
    private @Nullable UUID shown;

    ProgressLabel(Transfers transfers, NetworkChoice networks, UUID owner) {
        this.transfers = transfers;
        this.networks = networks;
        this.owner = owner;
        addClassName("label-column");
        remaining.addClassName("lead");
        starts.addClassName("lead");
        note.addClassNames("note", "small");
        keep.addClassNames("button", "compact");
        keep.addClickListener(event -> keep());
    }

    void show(Transfer transfer) {
        shown = transfer.id();
        if (drawn != transfer.state()) {
            drawn = transfer.state();
            removeAll();
            draw(transfer);
        }
        switch (transfer.state()) {
            case QUEUED -> {
                place.setText(words.place(transfers.ahead(transfer)));
                starts.setText(words.waiting(transfers.untilDone(transfer)));
            }
            case RUNNING, DONE -> {
                percent.setText(Integer.toString(Percent.of(transfer.fraction())));
                var download = networks.downloaded(transfer);
                remaining.setText(
                        download.isPresent()
                                ? words.downloaded(download.getAsInt())
                                : words.remaining(transfer.fraction(), transfers.untilDone(transfer)));
                coats.show(transfer);
                curve.show(transfers.losses(transfer));
                keep.setVisible(transfer.preview() > 0);
            }
            case FAILED, CANCELLED -> {}
        }
    }

    /** All done: whoever looks elsewhere is told. */
    void dry(String title) {
        bell.ring(getTranslation("studio.progress.dry.title", title));
        percent.setText("100");
        remaining.setText(getTranslation("studio.progress.done"));
    }

    private void draw(Transfer transfer) {
        switch (transfer.state()) {
            case QUEUED -> {
                note.setText(getTranslation("studio.progress.close.waiting"));
                add(place, starts, note, ends(transfer));
            }
            case RUNNING, DONE -> {
                var sign = new Span("%");
                sign.addClassName("sign");
                var large = new Div(percent, sign);
                large.addClassNames("percent", "didot");
                note.setText(getTranslation("studio.progress.close"));
                add(large, remaining, coats, curve, note, ends(transfer));
            }
            case FAILED -> {
                var failure = transfer.failure() == null ? Failure.UNEXPECTED : transfer.failure();
                var what = new Div(new H1(words.failedTitle(failure)), lead(words.failedText(transfer, failure)));
                what.getElement().setAttribute("role", "alert");
                add(what, ways(transfer, failure));
            }
            case CANCELLED -> {
                var ways = new Div(way("studio.progress.cancelled.back", true, draft(transfer)));
                ways.addClassName("ways");
                add(
                        new H1(getTranslation("studio.progress.cancelled.title")),
                        lead(getTranslation("studio.progress.cancelled.text")),
                        ways);
            }
        }
    }

    private static Paragraph lead(String text) {
        var lead = new Paragraph(text);
        lead.addClassName("lead");
        return lead;
    }

    private Component ways(Transfer transfer, Failure failure) {
        var draft = draft(transfer);
        var ways = new Div();
        ways.addClassName("ways");
        switch (failure) {
            case NON_FINITE_LOSS -> {
                draft.strength()
                        .less()
                        .ifPresent(less -> ways.add(way("studio.failed.less", true, draft.withStrength(less))));
                ways.add(way("studio.failed.style", ways.getComponentCount() == 0, draft.withStyles(List.of())));
            }
            case OUT_OF_MEMORY -> ways.add(way("studio.failed.smaller", true, draft.withSize(draft.smaller())));
            case STYLE_GONE -> ways.add(way("studio.failed.style", true, draft.withStyles(List.of())));
            case NETWORK_UNAVAILABLE, DISK_FULL, UNEXPECTED -> {
                ways.add(way("studio.failed.again", true, draft));
                ways.add(way("studio.failed.style", false, draft.withStyles(List.of())));
            }
        }
        return ways;
    }

    private NativeButton way(String key, boolean first, Draft draft) {
        var way = new NativeButton("", event -> Handover.toStudio(draft));
        if (first) {
            way.add(Icon.REPEAT.create());
        }
        way.add(new Span(getTranslation(key, draft.size())));
        way.addClassNames("button", "wide");
        way.getElement().getClassList().set("primary", first);
        return way;
    }

    private Draft draft(Transfer transfer) {
        return Draft.of(transfer, transfers.parts(transfer.id(), owner));
    }

    /** To be told of the end, and the ways to it: without a picture, or with one once there is something to see. */
    private Component ends(Transfer transfer) {
        keep.removeAll();
        keep.add(Icon.CHECK.create(), new Span(getTranslation("studio.progress.keep")));
        var cancel = new NativeButton(getTranslation("studio.progress.cancel"), event -> ask(transfer));
        cancel.addClassNames("button", "danger", "compact");
        var row = transfer.state() == Transfer.State.QUEUED ? new Div(bell, cancel) : new Div(bell, cancel, keep);
        row.addClassName("end");
        return row;
    }

    private void keep() {
        if (shown != null) {
            transfers.keep(shown, owner);
        }
        keep.setEnabled(false);
        remaining.setText(getTranslation("studio.progress.keeping"));
    }

    private void ask(Transfer transfer) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("studio.progress.cancel.title"));
        question.setText(getTranslation("studio.progress.cancel.text"));
        question.setConfirmText(getTranslation("studio.progress.cancel.stop"));
        question.setConfirmButtonTheme("primary error");
        question.setCancelable(true);
        question.setCancelText(getTranslation("studio.progress.cancel.go_on"));
        question.addConfirmListener(event -> {
            transfers.cancel(transfer.id(), owner);
            Handover.toStudio(draft(transfer));
        });
        question.open();
    }
}
