package app.candia.studio;

import app.candia.account.Accounts;
import app.candia.gallery.Labels;
import app.candia.image.PictureReader;
import app.candia.image.UploadFolder;
import app.candia.photo.Photo;
import app.candia.style.Style;
import app.candia.transfer.LargestSide;
import app.candia.transfer.NetworkChoice;
import app.candia.transfer.Sheet;
import app.candia.transfer.Sheets;
import app.candia.transfer.Transfers;
import app.candia.ui.MainLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Photo, style, paint: three touches. The view is kept while only its query parameters change, since a photo may be on
 * its way.
 */
@Route(value = "paint", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://frontend/studio.css")
@StyleSheet("context://frontend/variations.css")
public final class StudioView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** Puts what is chosen into the queue. */
    private interface Sending {
        /** @return the address of the page that shows what becomes of it */
        String send() throws Submission.RefusedException;
    }

    private final UUID owner;
    private final transient Transfers transfers;
    private final transient Submission submission;
    private final transient Labels labels;
    private final transient StyleShelf shelf;
    private final transient StyleDialogs dialogs;
    private final transient PhotoPart photos;
    private final transient Drafts drafts;
    private final transient LargestSide largest;
    private final StyleChooser chooser;
    private final StyleMix mix;
    private final FineTuning tuning;
    private final PaintBar bar;
    private final VariationsPart variations;
    private transient Draft draft;
    private transient @Nullable Photo shown;
    private boolean submitted;

    StudioView(
            Accounts accounts,
            PhotoShelf photos,
            Transfers transfers,
            Sheets sheets,
            Submission submission,
            Labels labels,
            StyleShelf shelf,
            StyleDialogs dialogs,
            PictureReader reader,
            UploadFolder uploads,
            NetworkChoice networks,
            LargestSide largest,
            Drafts drafts) {
        this.owner = accounts.current().orElseThrow().id();
        this.transfers = transfers;
        this.submission = submission;
        this.labels = labels;
        this.shelf = shelf;
        this.dialogs = dialogs;
        this.drafts = drafts;
        this.largest = largest;
        draft = Handover.taken()
                .or(() -> drafts.of(owner))
                .orElseGet(() -> Draft.empty(networks.names().getFirst()));
        mix = new StyleMix(this::mixing, this::weigh, this::place);
        chooser = new StyleChooser(shelf.forAll(owner), this::choose, this::bringStyle, this::editStyle, mix);
        tuning = new FineTuning(networks, Draft.sizes(largest), this::change);
        bar = new PaintBar(tuning, this::paint);
        this.photos = new PhotoPart(
                photos,
                owner,
                new PhotoPart.Chosen(
                        photo -> drafts.choose(owner, photo.id()),
                        photo -> change(draft -> draft.withPhoto(photo.id())),
                        bar::complain),
                uploads,
                reader,
                largest.ofPhotos());
        addClassNames("studio", "wrap");
        variations = new VariationsPart(sheets, owner, this::sketch);
        chooser.whenSought(this::showVariations);
        var left = new Div(new Div(this.photos.place(), bar, this.photos.others())); // the inner one sticks
        left.addClassName("left");
        add(new TransferList(transfers, owner, null), left, chooser, variations);
    }

    @Override
    public String getPageTitle() {
        return "Candia · " + getTranslation("studio.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        submitted = false;
        bar.complain("");
        if (query.containsKey("photo")) {
            photos.cancelUpload();
        }
        draft = draft.with(known(query)).within(largest);
        showStyles();
        showPhoto();
        show();
    }

    /** Without photos and styles that do not exist for this user: what is chosen already stays. */
    private Map<String, List<String>> known(Map<String, List<String>> query) {
        var known = new HashMap<>(query);
        var named = Draft.empty(draft.settings().network()).with(query);
        if (photos.find(named.photo()).isEmpty()) {
            known.remove("photo");
        }
        if (labels.styles(named.style(), owner).isEmpty()) {
            known.remove("style");
        }
        return known;
    }

    private void change(UnaryOperator<Draft> change) {
        var old = draft;
        draft = change.apply(draft);
        bar.complain("");
        if (draft.photo() != null) {
            transfers.expect();
        }
        boolean styled = draft.photo() != null && !old.styles().equals(draft.styles());
        if (styled || !Objects.equals(old.photo(), draft.photo())) { // else a photo on its way would vanish
            showPhoto();
        }
        show();
    }

    private void choose(Style style) {
        change(draft -> mix.isOn() ? draft.toggle(style.name()) : draft.withStyles(List.of(style.name())));
    }

    private void mixing(boolean on) {
        change(draft ->
                on ? draft : draft.withStyles(draft.styles().stream().limit(1).toList()));
    }

    private void weigh(List<Integer> shares) {
        change(draft -> draft.with(tuned ->
                tuned.styleWeights(shares.stream().map(Integer::doubleValue).toList())));
    }

    /** On the photo can be painted where each style goes. */
    private void place() {
        bar.openTuning();
        tuning.openWhere();
    }

    private void showPhoto() {
        var photo = photo();
        var styles = styles();
        shown = photo.orElse(null);
        draft = draft.withPhoto(photo.map(Photo::id).orElse(null))
                .withStyles(styles.stream().map(Style::name).toList());
        getElement().setAttribute("empty", photo.isEmpty());
        photos.show(shown, styles);
    }

    private void show() {
        drafts.keep(owner, draft);
        chooser.press(draft.styles());
        var styles = styles();
        mix.show(styles, draft.shares(), shown != null);
        tuning.show(draft, this::estimate);
        tuning.show(shown, draft.parts(), styles);
        bar.show(draft, estimate(draft), transfers.ahead());
        showVariations();
    }

    private void showVariations() {
        variations.setVisible(draft.photo() != null);
        variations.show(kind -> Variations.of(kind, draft, chooser.shown()));
    }

    private Duration estimate(Draft draft) {
        return transfers.estimate(draft.settings());
    }

    private Optional<Photo> photo() {
        return photos.find(draft.photo());
    }

    private List<Style> styles() {
        return labels.styles(draft.style(), owner);
    }

    private void bringStyle() {
        dialogs.bring(owner, style -> {
            showStyles();
            choose(style);
        });
    }

    private void editStyle(Style style) {
        dialogs.edit(style, owner, () -> {
            showStyles();
            showPhoto();
            show();
        });
    }

    private void showStyles() {
        chooser.show(shelf.own(owner), shelf.offered(owner), shelf.recent(owner));
    }

    private void paint() {
        send(() -> "transfers/" + submission.paint(draft, owner).id());
    }

    private void sketch(Sheet.Kind kind) {
        var cells = Variations.of(kind, draft, chooser.shown());
        send(() -> "sheets/" + submission.sketch(draft, kind, cells, owner).id());
    }

    private void send(Sending sending) {
        if (submitted) {
            return; // the second click of two: this page is about to go
        }
        try {
            var page = sending.send();
            submitted = true;
            getUI().ifPresent(ui -> ui.navigate(page));
        } catch (Submission.RefusedException e) {
            if (photo().isEmpty()) {
                change(draft -> draft.withPhoto(null));
            }
            bar.complain(getTranslation(e.key()));
        }
    }
}
