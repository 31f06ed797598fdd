package app.candia.share;

import app.candia.account.Accounts;
import app.candia.ui.Icon;
import app.candia.ui.MainLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;

/** All links of a user: seen, changed and withdrawn in one place. */
@Route(value = "links", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://frontend/share.css")
public final class LinksView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final UUID owner;
    private final transient Shares shares;
    private final transient Exhibits exhibits;
    private final Div head = new Div();
    private final Div status = new Div();
    private final Div list = new Div();

    LinksView(Accounts accounts, Shares shares, Exhibits exhibits) {
        this.owner = accounts.current().orElseThrow().id();
        this.shares = shares;
        this.exhibits = exhibits;
        addClassNames("links", "wrap");
        status.getElement().setAttribute("role", "status");
        add(head, status, list);
    }

    @Override
    public String getPageTitle() {
        return "Candia · " + getTranslation("share.links.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var links = shares.of(owner);
        head.removeAll();
        list.removeAll();
        say();
        if (links.isEmpty()) {
            head.add(none());
            return;
        }
        var stopAll = new NativeButton(getTranslation("share.links.stop-all"), event -> ask(links.size()));
        stopAll.addClassNames("button", "danger", "compact");
        var heading = new Div(new H1(getTranslation("share.links.title")), stopAll);
        heading.addClassName("heading");
        var lead = new Paragraph(getTranslation("share.links.lead"));
        lead.addClassName("dim");
        head.add(heading, lead);
        list.add(rows(links));
    }

    private Component rows(List<ShareLink> links) {
        var rows = links.stream()
                .map(link -> new LinkRow(link, exhibits.of(link), this::edit, this::stop))
                .toList();
        ServerRoot.ask(root -> rows.forEach(row -> row.setRoot(root)));
        return new UnorderedList(rows.toArray(LinkRow[]::new));
    }

    private void edit(Exhibit exhibit) {
        var dialog = new ShareDialog(shares, exhibit);
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                show();
            }
        });
        dialog.open();
    }

    private void stop(ShareLink link, String name) {
        shares.revoke(link);
        show();
        say(Icon.CHECK.create(), new Span(getTranslation("share.links.stopped", name)));
    }

    private void say(Component... words) {
        status.removeAll();
        status.add(words);
        status.setClassName("done", words.length > 0);
    }

    private void ask(int count) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("share.links.stop-all.title"));
        question.setText(getTranslation("share.links.stop-all.text", count));
        question.setConfirmText(getTranslation("share.links.stop-all"));
        question.setConfirmButtonTheme("primary error");
        question.setCancelable(true);
        question.setCancelText(getTranslation("share.links.stop-all.keep"));
        question.addConfirmListener(event -> {
            shares.revokeAll(owner);
            show();
        });
        question.open();
    }

    private Component none() {
        var text = new Paragraph(getTranslation("share.links.none.text"));
        text.addClassName("dim");
        var pictures = new Anchor("pictures", getTranslation("share.links.none.go"));
        pictures.addClassNames("button", "primary");
        var arch = new Div(Icon.SHARE.create());
        arch.addClassName("arch");
        var none = new Div(arch, new H1(getTranslation("share.links.none")), text, pictures);
        none.addClassName("absent");
        return none;
    }
}
