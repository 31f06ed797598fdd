package app.candia.studio;

import app.candia.style.Offer;
import app.candia.style.Offers;
import app.candia.style.OwnStyle;
import app.candia.style.Style;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.UUID;

/** Who sees a style of one's own: nobody else, or everybody once an admin has accepted it. */
final class OfferPart extends Div {
    private final transient Offers offers;
    private final UUID owner;
    private final transient Style style;
    private final transient Runnable changed;
    private NativeButton button = new NativeButton();

    OfferPart(Offers offers, UUID owner, Style style, Runnable changed) {
        this.offers = offers;
        this.owner = owner;
        this.style = style;
        this.changed = changed;
        addClassName("style-offer");
        show();
    }

    private void show() {
        removeAll();
        offers.find(style.name(), owner).ifPresent(this::show);
    }

    private void show(OwnStyle own) {
        var state = new Paragraph(getTranslation("studio.style.offer." + code(own.offer())));
        state.getElement().setAttribute("role", "status");
        add(state);
        if (!own.refusal().isEmpty()) {
            var words = new Paragraph(getTranslation("studio.style.offer.words", own.refusal()));
            words.addClassName("words");
            add(words);
        }
        boolean kept = own.offer() == Offer.NONE || own.offer() == Offer.REFUSED;
        button = new NativeButton(
                getTranslation(kept ? "studio.style.offer.do" : "studio.style.offer.withdraw." + code(own.offer())),
                event -> {
                    if (kept) {
                        offers.offer(style.name(), owner);
                    } else {
                        offers.withdraw(style.name(), owner);
                    }
                    show();
                    changed.run();
                    button.focus(); // the one that was pressed is gone
                });
        button.addClassNames("button", "compact");
        add(button);
        if (kept) {
            var hint = new Paragraph(getTranslation("studio.style.offer.hint"));
            hint.addClassNames("small", "dim");
            add(hint);
        }
    }

    static String code(Offer offer) {
        return offer.name().toLowerCase(Locale.ROOT);
    }
}
