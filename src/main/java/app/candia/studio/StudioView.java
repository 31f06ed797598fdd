package app.candia.studio;

import app.candia.account.Accounts;
import app.candia.gallery.Labels;
import app.candia.image.PictureReader;
import app.candia.image.UnreadablePictureException;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import app.candia.style.Offers;
import app.candia.style.OwnStyles;
import app.candia.style.Style;
import app.candia.style.StyleCatalogue;
import app.candia.style.StyleNames;
import app.candia.transfer.NetworkChoice;
import app.candia.transfer.Sheet;
import app.candia.transfer.Sheets;
import app.candia.transfer.Transfers;
import app.candia.ui.Icon;
import app.candia.ui.MainLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Photo, style, paint: three touches. */
@Route(value = "paint", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://frontend/studio.css")
@StyleSheet("context://frontend/variations.css")
public final class StudioView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int RECENT = 8;
    private static final int ALL = 300;
    private static final int RECENT_STYLES = 3;

    private final UUID owner;
    private final transient Photos photos;
    private final transient Transfers transfers;
    private final transient Labels labels;
    private final transient OwnStyles ownStyles;
    private final transient Offers offers;
    private final transient PictureReader reader;
    private final PhotoPlace place;
    private final transient Drafts drafts;
    private final StyleChooser chooser;
    private final StyleMix mix;
    private final FineTuning tuning;
    private final VariationsPart variations;
    private final transient Sheets sheets;
    private final Div others = new Div();
    private final NativeButton tune = new NativeButton();
    private final Span tuned = new Span();
    private final Span time = new Span();
    private final Paragraph estimate = new Paragraph();
    private final Paragraph missing = new Paragraph();
    private transient Draft draft;
    private transient @Nullable Photo shown;
    private boolean submitted;

    StudioView(
            Accounts accounts,
            Photos photos,
            Transfers transfers,
            Sheets sheets,
            Labels labels,
            StyleCatalogue catalogue,
            OwnStyles ownStyles,
            Offers offers,
            PictureReader reader,
            NetworkChoice networks,
            Drafts drafts) {
        this.owner = accounts.current().orElseThrow().id();
        this.photos = photos;
        this.transfers = transfers;
        this.sheets = sheets;
        this.labels = labels;
        this.ownStyles = ownStyles;
        this.offers = offers;
        this.reader = reader;
        this.drafts = drafts;
        draft = takenOver()
                .or(() -> drafts.of(owner))
                .orElseGet(() -> Draft.empty(networks.names().getFirst()));
        place = new PhotoPlace(reader, this::keep, this::use, this::offerAll);
        mix = new StyleMix(this::mixing, this::weigh);
        chooser = new StyleChooser(forAll(catalogue), this::choose, this::bringStyle, this::editStyle, mix);
        tuning = new FineTuning(networks.names(), this::change);
        addClassNames("studio", "wrap");
        others.addClassName("desktop-only");
        variations = new VariationsPart(sheets, owner, this::sketch);
        chooser.whenSought(this::showVariations);
        var left = new Div(place, go(), variations, others);
        left.addClassName("left");
        add(new TransferList(transfers, owner, null), left, chooser);
    }

    @Override
    public String getPageTitle() {
        return "Candia · " + getTranslation("studio.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        submitted = false;
        draft = draft.with(event.getLocation().getQueryParameters().getParameters());
        showStyles();
        showPhoto();
        show();
    }

    private Component go() {
        var name = new Span(getTranslation("studio.tuning"));
        name.addClassName("name");
        tuned.addClassName("dim");
        var words = new Span(name, tuned);
        words.addClassName("words");
        tune.add(Icon.SLIDERS.create(), words, Icon.CHEVRON_DOWN.create());
        tune.addClassName("tune");
        tune.addClickListener(event -> open(!tuning.sheet().isOpen()));
        tuning.sheet().whenClosed(() -> tune.getElement().setAttribute("aria-expanded", "false"));
        open(false);
        var paint = new NativeButton("", event -> paint());
        paint.addClassNames("button", "primary", "paint");
        time.addClassNames("time", "phone-only");
        paint.add(new Span(getTranslation("studio.paint")), time);
        estimate.addClassNames("small", "dim", "desktop-only");
        missing.addClassName("error");
        missing.getElement().setAttribute("role", "alert");
        var act = new Div(paint, estimate);
        act.addClassName("act");
        var go = new Div(tune, tuning, missing, act);
        go.addClassName("go");
        return go;
    }

    private void open(boolean open) {
        tuning.sheet().setOpen(open);
        tune.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private void change(UnaryOperator<Draft> change) {
        var old = draft;
        draft = change.apply(draft);
        missing.setText("");
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

    private void showPhoto() {
        var photo = photo();
        var styles = styles();
        shown = photo.orElse(null);
        draft = draft.withPhoto(photo.map(Photo::id).orElse(null))
                .withStyles(styles.stream().map(Style::name).toList());
        getElement().setAttribute("empty", photo.isEmpty());
        var used = photos.recent(owner, RECENT).stream()
                .filter(one -> !one.id().equals(draft.photo()))
                .toList();
        place.show(photo.orElse(null), styles, used);
        others.removeAll();
        if (photo.isPresent()) {
            others.add(new UsedPhotos(used, this::use, this::offerAll));
        }
    }

    private void show() {
        drafts.keep(owner, draft);
        var sentences = new ProgressWords(this::getTranslation);
        var duration = estimate(draft);
        chooser.press(draft.styles());
        mix.show(styles(), draft.shares());
        tuning.show(draft, this::estimate);
        tuning.show(shown, draft.mask());
        tuned.setText(getTranslation(
                draft.hasOwnLayers() ? "studio.tuning.now.layers" : "studio.tuning.now",
                draft.strength().in(this::getTranslation),
                draft.size()));
        time.setText(sentences.onButton(duration));
        estimate.setText(sentences.estimate(duration, transfers.ahead()));
        showVariations();
    }

    private void showVariations() {
        variations.setVisible(draft.photo() != null);
        variations.show(kind -> Variations.of(kind, draft, chooser.shown()));
    }

    private void sketch(Sheet.Kind kind) {
        var photo = photo();
        var cells = Variations.of(kind, draft, chooser.shown());
        if (photo.isEmpty() || cells.isEmpty() || submitted) {
            return;
        }
        try {
            var sheet = sheets.submit(photo.get(), kind, draft.settings(), cells, draft.mask());
            submitted = true;
            getUI().ifPresent(ui -> ui.navigate("sheets/" + sheet.id()));
        } catch (Transfers.TooManyException e) {
            missing.setText(getTranslation("studio.variations.limit"));
        }
    }

    private void use(Photo photo) {
        place.cancelUpload();
        change(draft -> draft.withPhoto(photo.id()));
    }

    private void offerAll() {
        new PhotoDialog(photos.recent(owner, ALL), this::use).open();
    }

    private Duration estimate(Draft draft) {
        return transfers.estimate(draft.settings());
    }

    private Optional<Photo> photo() {
        return Optional.ofNullable(draft.photo()).flatMap(id -> photos.find(id, owner));
    }

    private List<Style> styles() {
        return labels.styles(draft.style(), owner);
    }

    private Runnable keep(Incoming incoming, String name) throws UnreadablePictureException, IOException {
        try (incoming) {
            var photo = photos.add(owner, incoming.file(), name);
            drafts.choose(owner, photo.id()); // for whoever has left the page by now
            return () -> {
                if (isAttached()) {
                    change(draft -> draft.withPhoto(photo.id()));
                }
            };
        }
    }

    private void bringStyle() {
        new OwnStyleDialog(ownStyles, reader, owner, style -> {
                    showStyles();
                    choose(style);
                })
                .open();
    }

    private void editStyle(Style style) {
        new EditStyleDialog(ownStyles, offers, owner, style, () -> {
                    showStyles();
                    showPhoto();
                    show();
                })
                .open();
    }

    /** The catalogue, and what others brought for everybody. */
    private List<Style> forAll(StyleCatalogue catalogue) {
        return Stream.concat(catalogue.all().stream(), ownStyles.ofOthers(owner).stream())
                .toList();
    }

    private void showStyles() {
        var recent = transfers.stylesUsed(owner, RECENT).stream()
                .flatMap(names -> StyleNames.split(names).stream())
                .distinct()
                .limit(RECENT_STYLES)
                .toList();
        chooser.show(ownStyles.of(owner), offers.of(owner), recent);
    }

    private void paint() {
        var photo = photo();
        if (draft.photo() != null && photo.isEmpty()) {
            change(draft -> draft.withPhoto(null));
            missing.setText(getTranslation("studio.photo.gone"));
            return;
        }
        var lacking = draft.missing();
        if (photo.isEmpty() || lacking.isPresent()) {
            lacking.ifPresent(key -> missing.setText(getTranslation(key)));
            return;
        }
        if (submitted) {
            return; // the second click of two: this page is about to go
        }
        try {
            var transfer = transfers.submit(photo.get(), draft.style(), draft.settings(), draft.mask());
            submitted = true;
            getUI().ifPresent(ui -> ui.navigate("transfers/" + transfer.id()));
        } catch (Transfers.TooManyException e) {
            missing.setText(getTranslation("studio.limit"));
        }
    }

    /** Opens the studio with these choices the next time. */
    static void keep(Draft draft) {
        VaadinSession.getCurrent().setAttribute(Draft.class, draft);
    }

    private static Optional<Draft> takenOver() {
        var session = VaadinSession.getCurrent();
        var draft = Optional.ofNullable(session.getAttribute(Draft.class));
        session.setAttribute(Draft.class, null);
        return draft;
    }
}
