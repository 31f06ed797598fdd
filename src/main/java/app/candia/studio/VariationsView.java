package app.candia.studio;

import app.candia.account.Accounts;
import app.candia.gallery.Labels;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import app.candia.transfer.Sheet;
import app.candia.transfer.Sheets;
import app.candia.transfer.Transfer;
import app.candia.transfer.Transfers;
import app.candia.ui.ViewContent;
import app.candia.ui.WhileShown;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A contact sheet that fills cell by cell. One of the sketches is chosen and painted in full size. */
@StyleSheet("context://frontend/studio.css")
@StyleSheet("context://frontend/variations.css")
final class VariationsView extends Div implements ViewContent {
    private static final double USUAL_RATIO = 1.5;

    private final UUID owner;
    private final transient Sheets sheets;
    private final transient Transfers transfers;
    private final transient Submission submission;
    private final transient Photos photos;
    private final transient Labels labels;
    private final transient ProgressWords words = new ProgressWords(this::getTranslation);
    private final transient List<SheetCell> cells = new ArrayList<>();
    private final Paragraph now = new Paragraph();
    private final NativeButton stop = new NativeButton();
    private final NativeButton discard = new NativeButton();
    private final Span time = new Span();
    private final Paragraph missing = new Paragraph();
    private transient @Nullable Sheet shown;
    private @Nullable SheetCell chosen;
    private boolean submitted;

    VariationsView(
            Accounts accounts,
            Sheets sheets,
            Transfers transfers,
            Submission submission,
            Photos photos,
            Labels labels) {
        this.owner = accounts.current().orElseThrow().id();
        this.sheets = sheets;
        this.transfers = transfers;
        this.submission = submission;
        this.photos = photos;
        this.labels = labels;
        addClassNames("sheet", "wrap");
        WhileShown.hold(this, this::watch);
    }

    @Override
    public String title() {
        return "Candia · " + getTranslation("studio.variations");
    }

    @Override
    public void enter(BeforeEnterEvent event) {
        var found = event.getRouteParameters().get("id").flatMap(RouteId::parse).flatMap(id -> sheets.find(id, owner));
        if (found.isPresent()) {
            open(found.get());
        } else {
            add(new Absent("studio.variations.unknown", "paint", "studio.progress.cancelled.back"));
        }
    }

    private void open(Sheet sheet) {
        var about = new Paragraph(getTranslation(
                "studio.variations.of",
                Labels.title(sheet.title(), this::getTranslation),
                getTranslation("studio.variations." + sheet.kind().name().toLowerCase(Locale.ROOT))));
        about.addClassName("dim");
        now.getElement().setAttribute("role", "status");
        stop.setText(getTranslation("studio.variations.stop"));
        stop.addClassNames("button", "compact");
        stop.addClickListener(event -> sheets.cancel(sheet.id(), owner));
        discard.setText(getTranslation("studio.variations.discard"));
        discard.addClassNames("button", "danger", "compact");
        discard.addClickListener(event -> {
            sheets.delete(sheet.id(), owner);
            getUI().ifPresent(ui -> ui.navigate(StudioView.class));
        });
        var state = new Div(now, stop, discard);
        state.addClassName("state");
        add(new H1(getTranslation("studio.variations")), about, state, grid(sheet), go());
        show(sheet);
    }

    private Div grid(Sheet sheet) {
        var ratio = photo(sheet)
                .map(photo -> (double) photo.width() / photo.height())
                .orElse(USUAL_RATIO);
        var grid = new Div();
        grid.addClassNames("styles", "cells", sheet.kind() == Sheet.Kind.FIGURE ? "fixed" : "loose");
        grid.getStyle().set("--columns", Integer.toString(Variations.columns(sheet.kind())));
        grid.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("studio.variations"));
        for (int i = 0; i < sheet.cells().size(); i++) {
            var cell = new SheetCell(sheet.cells().get(i), name(sheet, i), ratio);
            cell.addClickListener(event -> choose(cell));
            cells.add(cell);
            grid.add(cell);
        }
        return grid;
    }

    private String name(Sheet sheet, int place) {
        if (sheet.kind() != Sheet.Kind.STYLES) {
            return Variations.name(sheet, place, this::getTranslation);
        }
        var style = sheet.cells().get(place).style();
        return labels.styles(style, owner).stream()
                .findFirst()
                .map(one -> one.title(getLocale()))
                .orElseGet(() -> labels.after(style, owner, getLocale(), this::getTranslation));
    }

    private Div go() {
        missing.addClassName("error");
        missing.getElement().setAttribute("role", "alert");
        time.addClassName("time");
        var paint = new NativeButton("", event -> paint());
        paint.addClassNames("button", "primary", "paint");
        paint.add(new Span(getTranslation("studio.variations.paint")), time);
        var tune = new NativeButton(getTranslation("studio.variations.tune"), event -> withDraft(Handover::toStudio));
        tune.addClassNames("button", "text");
        var act = new Div(paint, tune);
        act.addClassName("act");
        var go = new Div(missing, act);
        go.addClassName("go");
        return go;
    }

    private void choose(SheetCell cell) {
        chosen = cell;
        cells.forEach(each -> each.press(each == cell));
        missing.setText("");
        draft().ifPresent(draft -> time.setText(words.onButton(transfers.estimate(draft.settings()))));
    }

    private Optional<Draft> draft() {
        var sheet = shown;
        var cell = chosen;
        if (sheet == null || cell == null) {
            return Optional.empty();
        }
        var parts = transfers.parts(cell.cell().id(), owner);
        return Optional.of(Variations.inFull(sheet, cell.cell(), parts));
    }

    private void paint() {
        if (submitted) {
            return; // the second click of two
        }
        withDraft(draft -> {
            try {
                var transfer = submission.paint(draft, owner);
                submitted = true;
                getUI().ifPresent(ui -> ui.navigate("transfers/" + transfer.id()));
            } catch (Submission.RefusedException e) {
                missing.setText(getTranslation(e.key()));
            }
        });
    }

    private void withDraft(Consumer<Draft> action) {
        draft().ifPresentOrElse(action, () -> missing.setText(getTranslation("studio.variations.choose")));
    }

    private Optional<Photo> photo(Sheet sheet) {
        return photos.find(sheet.photo(), owner);
    }

    private void show(Sheet sheet) {
        shown = sheet;
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).show(sheet.cells().get(i));
        }
        stop.setVisible(sheet.isOpen());
        discard.setVisible(!sheet.isOpen());
        var left = words.durations().about(sheets.untilDone(sheet));
        now.setText(
                sheet.isOpen()
                        ? getTranslation(
                                "studio.variations.now",
                                sheet.done(),
                                sheet.cells().size(),
                                left)
                        : getTranslation("studio.variations.choose"));
    }

    private Optional<Runnable> watch(WhileShown shownHere) {
        return Optional.ofNullable(shown)
                .filter(Sheet::isOpen)
                .map(sheet -> sheets.watch(sheet.id(), owner, news -> hear(shownHere, news)))
                .map(subscription -> subscription::close);
    }

    private void hear(WhileShown shownHere, Sheet news) {
        if (isNews(news)) {
            shownHere.access(() -> show(news));
        }
    }

    private boolean isNews(Sheet news) {
        var seen = shown;
        return seen == null || !looks(seen).equals(looks(news));
    }

    private static List<String> looks(Sheet sheet) {
        return sheet.cells().stream()
                .map((Transfer cell) -> cell.state() + " " + cell.preview())
                .toList();
    }
}
