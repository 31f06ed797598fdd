package app.candia.admin;

import app.candia.account.Account;
import app.candia.account.Accounts;
import app.candia.account.SecurityLog;
import app.candia.style.Offers;
import app.candia.style.OwnStyle;
import app.candia.ui.MainLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for an admin: styles that are offered to all. For anybody else the page does not exist. */
@Route(value = "admin", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://frontend/admin.css")
public final class AdminView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Accounts accounts;
    private final transient Offers offers;
    private final transient SecurityLog log;
    private final Paragraph said = new Paragraph();
    private final Div lists = new Div();

    AdminView(Accounts accounts, Offers offers, SecurityLog log) {
        this.log = log;
        this.accounts = accounts;
        this.offers = offers;
        addClassNames("admin", "wrap");
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        add(new H1(getTranslation("admin.title")), said, lists);
    }

    @Override
    public String getPageTitle() {
        return "Candia · " + getTranslation("admin.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (accounts.current().filter(accounts::isAdmin).isEmpty()) {
            log.denied(VaadinServletRequest.getCurrent(), who(), "not_admin");
            throw new NotFoundException();
        }
        said.setText("");
        show();
    }

    private @Nullable String who() {
        return accounts.current().map(account -> account.id().toString()).orElse(null);
    }

    private void show() {
        var waiting = offers.waiting();
        var lead = new Paragraph(getTranslation("admin.lead", waiting.size()));
        lead.addClassName("lead");
        lists.removeAll();
        lists.add(lead, list(waiting));
        var accepted = offers.accepted();
        if (!accepted.isEmpty()) {
            lists.add(new H2(getTranslation("admin.accepted")), list(accepted));
        }
    }

    private UnorderedList list(List<OwnStyle> styles) {
        return new UnorderedList(styles.stream()
                .map(style -> new OfferItem(style, owner(style), offers, this::decided))
                .toArray(OfferItem[]::new));
    }

    private String owner(OwnStyle style) {
        return accounts.find(style.owner()).map(Account::name).orElse("");
    }

    /** @param said what became of it */
    private void decided(String said) {
        this.said.setText(said);
        show();
    }
}
