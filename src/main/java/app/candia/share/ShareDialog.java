package app.candia.share;

import app.candia.gallery.Album;
import app.candia.gallery.Copy;
import app.candia.gallery.Labels;
import app.candia.gallery.Picture;
import app.candia.image.PictureAddress;
import app.candia.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Creates, shows, changes and withdraws a share link: {@code new ShareDialog(shares, picture).open()}. A sheet from the
 * lower edge on a phone, a dialog elsewhere. Nothing is shared until "Create link" is pressed; from then on each change
 * acts at once.
 */
@StyleSheet("context://frontend/share.css")
public final class ShareDialog extends Dialog {
    private final transient Shares shares;
    private final transient Subject subject;
    private final String name;
    private final Div status = new Div();
    private final Div body = new Div();

    /** What is to be shared. */
    private record Subject(
            String kind, String title, @Nullable UUID cover, Supplier<ShareLink> create) {}

    public ShareDialog(Shares shares, Picture picture) {
        this(
                shares,
                new Subject("picture", picture.title(), picture.id(), () -> shares.share(picture)),
                shares.of(picture));
    }

    public ShareDialog(Shares shares, Album album) {
        this(shares, new Subject("album", album.title(), album.front(), () -> shares.share(album)), shares.of(album));
    }

    /** For a link that is there. */
    ShareDialog(Shares shares, Exhibit exhibit) {
        this(
                shares,
                new Subject(
                        exhibit.album() == null ? "picture" : "album",
                        exhibit.title(),
                        exhibit.cover(),
                        () -> shares.again(exhibit.link())),
                Optional.of(exhibit.link()));
    }

    private ShareDialog(Shares shares, Subject subject, Optional<ShareLink> link) {
        this.shares = shares;
        this.subject = subject;
        this.name = Labels.title(subject.title(), this::getTranslation);
        addClassNames("sheet", "share");
        setHeaderTitle(getTranslation("share.title", name));
        if (subject.cover() != null) {
            getHeader().add(cover(subject.cover()));
            addClassName("covered");
        }
        getHeader().add(closeButton());
        status.getElement().setAttribute("role", "status");
        add(body, status);
        link.ifPresentOrElse(this::showLink, this::offerLink);
    }

    private static Image cover(UUID picture) {
        var cover = new Image(PictureAddress.reduced(picture, Copy.MEDIUM.longSide()), "");
        cover.addClassName("cover");
        return cover;
    }

    private Button closeButton() {
        var close = new Button(Icon.CLOSE.create(), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("ui.close"));
        return close;
    }

    private void offerLink() {
        var start = new Button(getTranslation("share.create"), event -> {
            showLink(subject.create().get());
            say();
        });
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        removeClassName("wide");
        body.removeAll();
        body.setClassName("offer");
        body.add(explanation(), start);
        add(status);
    }

    private void showLink(ShareLink link) {
        var field = new TextField();
        field.setReadOnly(true);
        field.setAriaLabel(getTranslation("share.link"));
        field.addClassName("link");
        var copy = new CopyLink(this::copied);
        copy.button().addClassName("primary");
        var send = new SendLink(name);
        var code = new Div();
        code.addClassName("code");
        code.getElement().setAttribute("role", "img").setAttribute("aria-label", getTranslation("share.qr"));
        ServerRoot.ask(root -> {
            String address = root + link.path();
            field.setValue(address);
            copy.setAddress(address);
            send.setAddress(address);
            code.getElement().setProperty("innerHTML", QrPicture.svg(address));
        });
        var row = new Div(field, copy);
        row.addClassName("link-row");
        var main = new Div(row, status, explanation(), new TermsPart(shares, link));
        var aside = new Div(code, seen(link), send, stopButton(link));
        aside.addClassName("aside");
        addClassName("wide");
        body.removeAll();
        body.setClassName("columns");
        body.add(main, aside);
    }

    private Component seen(ShareLink link) {
        var scan = new Paragraph(getTranslation("share.scan"));
        var opened = new Paragraph(getTranslation("share.opened", link.views()));
        opened.addClassName("dim");
        var seen = new Div(scan, opened);
        seen.addClassNames("seen", "small");
        return seen;
    }

    private Button stopButton(ShareLink link) {
        var stop = new Button(getTranslation("share.stop"), event -> {
            shares.revoke(link);
            offerLink();
            say(new Span(getTranslation("share.stopped")));
        });
        stop.addClassName("flush");
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return stop;
    }

    private Paragraph explanation() {
        var text = new Paragraph(getTranslation("share.explanation." + subject.kind()));
        text.addClassNames("small", "dim");
        return text;
    }

    private void copied(boolean done) {
        if (done) {
            say(Icon.CHECK.create(), new Span(getTranslation("share.copied")));
        } else {
            say(new Span(getTranslation("share.copy-by-hand")));
        }
    }

    private void say(Component... words) {
        status.removeAll();
        status.add(words);
        status.setClassName("done", words.length > 0);
    }
}
