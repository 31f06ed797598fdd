package app.candia.studio;

import app.candia.account.Accounts;
import app.candia.gallery.Bin;
import app.candia.gallery.Durations;
import app.candia.gallery.Gallery;
import app.candia.gallery.Labels;
import app.candia.gallery.Picture;
import app.candia.gallery.TitleField;
import app.candia.gallery.Undo;
import app.candia.image.PictureAddress;
import app.candia.photo.Photos;
import app.candia.share.ShareDialog;
import app.candia.share.Shares;
import app.candia.ui.Dates;
import app.candia.ui.Icon;
import app.candia.ui.MainLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A picture and its label. */
@Route(value = "pictures/:id", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://frontend/studio.css")
public final class PictureView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final UUID owner;
    private final transient Gallery gallery;
    private final transient Photos photos;
    private final transient Labels labels;
    private final transient Shares shares;
    private final transient Bin bin;
    private transient @Nullable Picture picture;

    PictureView(Accounts accounts, Gallery gallery, Photos photos, Labels labels, Shares shares, Bin bin) {
        this.owner = accounts.current().orElseThrow().id();
        this.gallery = gallery;
        this.photos = photos;
        this.labels = labels;
        this.shares = shares;
        this.bin = bin;
        addClassNames("result", "wrap");
    }

    @Override
    public String getPageTitle() {
        var shown = picture;
        return "Candia · "
                + (shown == null ? getTranslation("gallery.title") : Labels.title(shown.title(), this::getTranslation));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        picture = event.getRouteParameters()
                .get("id")
                .flatMap(RouteId::parse)
                .flatMap(id -> gallery.find(id, owner))
                .orElse(null);
        removeAll();
        if (picture == null) {
            add(new Absent("studio.picture.unknown", "pictures", "studio.picture.unknown.back"));
        } else {
            show(picture);
        }
    }

    private void show(Picture picture) {
        var compare =
                new Compare(PictureAddress.picture(picture.id()), Labels.title(picture.title(), this::getTranslation));
        photos.find(picture.photo(), owner).ifPresent(photo -> compare.setPhoto(PictureAddress.photo(photo.id())));
        var frame = new Div(compare);
        frame.addClassName("framed");
        frame.getStyle().set("--ratio", Double.toString((double) picture.width() / picture.height()));
        var title = new TitleField(picture.title(), Gallery.MAX_TITLE, name -> {
            gallery.rename(picture.id(), owner, name);
            var kept = asItIs(picture).title();
            compare.setTitle(Labels.title(kept, this::getTranslation));
            return kept;
        });
        var label = new Div(title, mat(picture), actions(picture), made(picture), delete(picture));
        label.addClassName("label-column");
        var left = new Div(frame);
        left.addClassName("left");
        add(left, label);
    }

    private Component mat(Picture picture) {
        var style = labels.style(picture.style(), owner);
        var mat = new Div();
        mat.addClassName("mat");
        style.ifPresent(each -> mat.add(new Image(PictureAddress.style(each.name()), "")));
        var after = new Span(labels.after(picture.style(), owner, getLocale(), this::getTranslation));
        var when = new Span(getTranslation(
                "gallery.dimensions",
                Dates.day(picture.painted(), getLocale()),
                Integer.toString(picture.width()),
                Integer.toString(picture.height())));
        var words = new Paragraph(after, when);
        words.addClassName("wall-label");
        mat.add(words);
        return mat;
    }

    private Component actions(Picture picture) {
        var share = button(Icon.SHARE, "studio.picture.share");
        share.addClassName("primary");
        share.addClickListener(event -> new ShareDialog(shares, asItIs(picture)).open());
        var download = new Anchor(PictureAddress.download(picture.id()), Icon.DOWNLOAD.create());
        download.add(new Span(getTranslation("studio.picture.download")));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        download.addClassName("button");
        var again = button(Icon.REPEAT, "studio.picture.again");
        again.addClickListener(event -> {
            StudioView.keep(Draft.of(picture.photo(), picture.style(), picture.settings()));
            getUI().ifPresent(ui -> ui.navigate(StudioView.class));
        });
        var actions = new Div(share, download, again);
        actions.addClassName("actions");
        return actions;
    }

    private Component made(Picture picture) {
        var facts = new DescriptionList();
        fact(facts, "strength", Strength.nearest(picture.settings().strength()).in(this::getTranslation));
        fact(
                facts,
                "network",
                getTranslation("studio.network." + picture.settings().network()));
        fact(facts, "took", new Durations(this::getTranslation).exact(picture.took()));
        fact(
                facts,
                "painted",
                Dates.day(picture.painted(), getLocale()) + ", " + Dates.time(picture.painted(), getLocale()));
        var summary = new Span(new Span(getTranslation("studio.picture.made")), Icon.CHEVRON_DOWN.create());
        summary.addClassName("line");
        var made = new NativeDetails(summary, facts);
        made.addClassName("made");
        return made;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation("studio.picture.made." + key)));
        facts.add(new DescriptionList.Description(value));
    }

    private Component delete(Picture picture) {
        var delete = button(Icon.TRASH, "studio.picture.delete");
        delete.addClassNames("danger", "compact");
        delete.addClickListener(event -> delete(picture.id()));
        var last = new Div(delete);
        last.addClassName("last");
        return last;
    }

    /** With the name that it has by now. */
    private Picture asItIs(Picture picture) {
        return gallery.find(picture.id(), owner).orElse(picture);
    }

    private void delete(UUID id) {
        getUI().ifPresent(ui -> {
            bin.put(List.of(id), owner);
            ui.navigate("pictures");
            Undo.offer(bin, List.of(id), owner);
        });
    }

    private NativeButton button(Icon icon, String key) {
        var button = new NativeButton();
        button.add(icon.create(), new Span(getTranslation(key)));
        button.addClassName("button");
        return button;
    }
}
