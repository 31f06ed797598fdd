package app.candia.studio;

import app.candia.gallery.Labels;
import app.candia.image.PictureAddress;
import app.candia.photo.Photo;
import app.candia.style.Style;
import app.candia.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The photo with the chosen style hanging over its corner; without a photo an empty arch and the ways to fill it. */
final class PhotoPlace extends Composite<PictureDrop> {
    private final PictureDrop drop;
    private final transient Consumer<Photo> chosen;
    private final transient Runnable all;

    /**
     * @param chosen told of a photo that somebody wants to use again
     * @param all opens all photos there are to be used again
     */
    PhotoPlace(PictureDrop drop, Consumer<Photo> chosen, Runnable all) {
        this.all = all;
        this.drop = drop;
        this.chosen = chosen;
        drop.addClassName("photo-place");
        drop.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("studio.photo.region"));
    }

    @Override
    protected PictureDrop initContent() {
        return drop;
    }

    /**
     * @param used photos to offer
     * @param more whether there are others
     */
    void show(@Nullable Photo photo, List<Style> styles, List<Photo> used, boolean more) {
        drop.removeAll();
        drop.getElement().setAttribute("empty", photo == null);
        if (photo == null) {
            drop.add(arch(), new H1(getTranslation("studio.photo.invite")), privacy(), ways());
            drop.add(PictureDrop.complaint(), new UsedPhotos(used, more, chosen, all));
        } else {
            drop.add(framed(photo, styles, more || !used.isEmpty()), PictureDrop.complaint());
        }
    }

    /** Of a photo on its way and another that is chosen, the chosen one counts. */
    void cancelUpload() {
        drop.cancel();
    }

    private Component arch() {
        var arch = new NativeButton();
        arch.addClassName("arch");
        arch.add(Icon.CAMERA.create(), line());
        arch.setAriaLabel(getTranslation("studio.photo.choose"));
        PictureDrop.picks(arch);
        PictureDrop.stage(arch);
        return arch;
    }

    private Paragraph privacy() {
        var privacy = new Paragraph(getTranslation("studio.photo.privacy"));
        privacy.addClassName("dim");
        return privacy;
    }

    private Component ways() {
        var camera = button("studio.photo.take", "button primary wide phone-only");
        camera.addComponentAsFirst(Icon.CAMERA.create());
        PictureDrop.photographs(camera);
        var phone = button("studio.photo.choose.phone", "button text phone-only");
        PictureDrop.picks(phone);
        var desktop = button("studio.photo.choose", "button primary desktop-only");
        PictureDrop.picks(desktop);
        var hint = new Paragraph(getTranslation("studio.photo.drop"));
        hint.addClassNames("small", "dim", "desktop-only");
        var ways = new Div(camera, phone, desktop, hint);
        ways.addClassName("ways");
        return ways;
    }

    private Component framed(Photo photo, List<Style> styles, boolean others) {
        var title = Labels.title(photo.title(), this::getTranslation);
        var image = new Image(PictureAddress.photo(photo.id()), getTranslation("studio.photo.alt", title));
        var picture = new Div(image, line());
        picture.addClassName("picture");
        PictureDrop.stage(picture);
        var frame = new Div(picture);
        frame.addClassName("framed");
        frame.getStyle().set("--ratio", Double.toString((double) photo.width() / photo.height()));
        if (!styles.isEmpty()) {
            frame.add(
                    Hung.of(styles, getTranslation("studio.photo.chosen.style", StyleTitles.of(styles, getLocale()))));
        }
        var change = button("studio.photo.change", "chip");
        change.addComponentAsFirst(Icon.CAMERA.create());
        PictureDrop.picks(change);
        var chips = new Div(change);
        chips.addClassName("chips");
        if (others) {
            chips.add(others());
        }
        frame.add(chips);
        return frame;
    }

    private NativeButton others() {
        var others = new NativeButton("", event -> all.run());
        others.add(Icon.IMAGE.create());
        others.addClassNames("chip", "phone-only");
        others.setAriaLabel(getTranslation("studio.photo.all"));
        return others;
    }

    private NativeButton button(String key, String classes) {
        var button = new NativeButton();
        button.add(new Span(getTranslation(key)));
        button.addClassNames(classes.split(" "));
        return button;
    }

    private static Div line() {
        var line = new Div();
        line.addClassName("sent");
        return line;
    }
}
