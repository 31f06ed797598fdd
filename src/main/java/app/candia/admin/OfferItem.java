package app.candia.admin;

import app.candia.style.Offer;
import app.candia.style.Offers;
import app.candia.style.OwnStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Consumer;

/** A style that is offered to all, or was accepted: its picture, whose it is, and what to do with it. */
final class OfferItem extends ListItem {
    private final transient OwnStyle offered;
    private final transient Offers offers;
    private final transient Consumer<String> decided;
    private final String title;
    private final Div actions = new Div();

    /** @param decided told what became of it */
    OfferItem(OwnStyle offered, String owner, Offers offers, Consumer<String> decided) {
        this.offered = offered;
        this.offers = offers;
        this.decided = decided;
        this.title = offered.style().title(getLocale());
        var id = UUID.fromString(offered.style().name().replaceFirst("^own:", ""));
        var picture = new Image(OfferedPictureController.address(id), title);
        picture.getElement().setAttribute("loading", "lazy");
        var name = new Span(title);
        name.addClassName("name");
        var label = new Div(name, new Span(getTranslation("admin.offer.from", owner)));
        label.addClassName("wall-label");
        actions.addClassName("actions");
        add(picture, label, actions);
        choose();
    }

    private void choose() {
        actions.removeAll();
        if (offered.offer() == Offer.OFFERED) {
            var accept = button("admin.offer.accept", () -> say(offers.accept(offered), "admin.offer.accepted"));
            accept.addClassName("primary");
            accept.setAriaLabel(getTranslation("admin.offer.accept.label", title));
            actions.add(accept);
        }
        var refuse = button(refusal(), this::ask);
        refuse.setAriaLabel(getTranslation(refusal() + ".label", title));
        actions.add(refuse);
    }

    /** For words to the owner. */
    private void ask() {
        var words = new TextArea(getTranslation("admin.offer.words"));
        words.setMaxLength(Offers.MAX_WORDS);
        words.setWidthFull();
        var refuse = button(refusal(), () -> say(offers.refuse(offered, words.getValue()), "admin.offer.refused"));
        refuse.addClassName("danger");
        actions.removeAll();
        actions.add(words, refuse, button("admin.offer.leave", this::choose));
        words.focus();
    }

    private String refusal() {
        return offered.offer() == Offer.OFFERED ? "admin.offer.refuse" : "admin.offer.take-down";
    }

    private void say(boolean done, String key) {
        decided.accept(getTranslation(done ? key : "admin.offer.changed", title));
    }

    private NativeButton button(String key, Runnable action) {
        var button = new NativeButton(getTranslation(key), event -> action.run());
        button.addClassNames("button", "compact");
        return button;
    }
}
