package app.candia.ui;

import app.candia.account.Accounts;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/**
 * The frame of every view: {@code @Route(value = "paint", layout = MainLayout.class)}. A light header and the view
 * below it in a {@code main} element as wide as the window; a view keeps the page margins with the class {@code wrap}.
 */
@PermitAll
@JsModule("context://frontend/candia-alive.js")
@JsModule("context://frontend/candia-drops.js")
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    /** Where else one is in one of the header's places. */
    private static final Map<String, String> BELONGS =
            Map.of("transfers", "paint", "sheets", "paint", "albums", "pictures", "bin", "pictures");

    private final Main main = new Main();
    private final Map<String, Anchor> places;

    MainLayout(Accounts accounts, AuthenticationContext authentication) {
        addClassNames("page", "app");
        places = Map.of(
                "paint", new Anchor("paint", getTranslation("ui.paint")),
                "pictures", new Anchor("pictures", getTranslation("ui.pictures")));
        var nav = new Nav(places.get("paint"), places.get("pictures"), how());
        nav.setAriaLabel(getTranslation("ui.navigation"));
        accounts.current().ifPresent(account -> nav.add(new AccountMenu(account, look(), accounts, authentication)));
        var header = new Header(brand(), nav);
        header.addClassName("top");
        add(header, main);
    }

    /** They belong to the page before, and what is confirmed in them too. */
    private static void closeDialogs(UI ui) {
        ui.getChildren().toList().forEach(child -> {
            if (child instanceof Dialog dialog) {
                dialog.close();
            } else if (child instanceof ConfirmDialog question) {
                question.close();
            }
        });
    }

    private static Look look() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request ? Look.of(request) : Look.AUTOMATIC;
    }

    private Anchor how() {
        var how = new Anchor("how", getTranslation("ui.how"));
        how.setRouterIgnore(true);
        how.addClassName("desktop-only");
        return how;
    }

    private static Anchor brand() {
        var brand = new Anchor("paint", Icon.drawing(Icon.DOOR, "logo"), new Span("Candia"));
        brand.addClassName("brand");
        return brand;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getUI().ifPresent(MainLayout::closeDialogs);
        var segment = event.getLocation().getFirstSegment();
        var here = BELONGS.getOrDefault(segment, segment);
        places.forEach((path, link) -> {
            if (path.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
