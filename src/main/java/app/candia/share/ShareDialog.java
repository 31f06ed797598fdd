package app.candia.share;

import app.candia.gallery.Labels;
import app.candia.gallery.Picture;
import app.candia.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServlet;

/**
 * Creates, shows and withdraws a picture's share link: {@code new ShareDialog(shares, picture).open()}. A sheet from
 * the lower edge on a phone, a dialog elsewhere. Nothing is shared until "Create link" is pressed.
 */
public final class ShareDialog extends Dialog {
    private final transient Shares shares;
    private final transient Picture picture;
    private final Div place = new Div();
    private final Div status = new Div();
    private final Div action = new Div();

    public ShareDialog(Shares shares, Picture picture) {
        this.shares = shares;
        this.picture = picture;
        addClassName("sheet");
        setHeaderTitle(getTranslation("share.title", Labels.title(picture.title(), this::getTranslation)));
        getHeader().add(closeButton());
        status.getElement().setAttribute("role", "status");
        add(place, status, explanation(), action);
        shares.of(picture).ifPresentOrElse(this::showLink, this::offerLink);
    }

    private Button closeButton() {
        var close = new Button(Icon.CLOSE.create(), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("ui.close"));
        return close;
    }

    private void offerLink() {
        var create = new Button(getTranslation("share.create"), event -> {
            showLink(shares.share(picture));
            say();
        });
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setDisableOnClick(true);
        action.removeAll();
        action.add(create);
        place.removeAll();
    }

    private void showLink(ShareLink link) {
        var field = new TextField();
        field.setReadOnly(true);
        field.setAriaLabel(getTranslation("share.link"));
        field.addClassName("link");
        // The browser knows by which name the server is reached; behind a proxy the server may not.
        var path = VaadinServlet.getCurrent().getServletContext().getContextPath() + link.path();
        field.getElement().executeJs("this.value = location.origin + $0", path);
        var copy = new Button(getTranslation("share.copy"), Icon.COPY.create());
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        copy.addClickListener(event -> copy(field));
        var row = new Div(field, copy);
        row.addClassName("link-row");
        var stop = new Button(getTranslation("share.stop"), event -> stop());
        stop.addClassName("flush");
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        place.removeAll();
        place.add(row);
        action.removeAll();
        action.add(stop);
    }

    private void copy(TextField field) {
        field.getElement().executeJs("""
                        const input = this.inputElement;
                        input.select();
                        if (navigator.clipboard) return navigator.clipboard.writeText(input.value).then(() => true, () => false);
                        return document.execCommand('copy');
                        """).then(Boolean.class, done -> {
            if (done) {
                say(Icon.CHECK.create(), new Span(getTranslation("share.copied")));
            } else {
                say(new Span(getTranslation("share.copy-by-hand")));
            }
        });
    }

    private void stop() {
        shares.revoke(picture.id(), picture.owner());
        offerLink();
        say(new Span(getTranslation("share.stopped")));
    }

    private Paragraph explanation() {
        var text = new Paragraph(getTranslation("share.explanation"));
        text.addClassNames("small", "dim");
        return text;
    }

    private void say(Component... words) {
        status.removeAll();
        status.add(words);
        status.setClassName("done", words.length > 0);
    }
}
