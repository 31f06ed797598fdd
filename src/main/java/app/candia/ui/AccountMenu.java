package app.candia.ui;

import app.candia.account.Account;
import app.candia.account.Accounts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The avatar, and the menu behind it: language, look, log out. */
final class AccountMenu extends NativeButton {
    private final Account account;
    private final transient Accounts accounts;

    AccountMenu(Account account, Look look, Accounts accounts, AuthenticationContext authentication) {
        this.account = account;
        this.accounts = accounts;
        addClassNames("icon-button", "account-menu");
        setAriaLabel(getTranslation("ui.account", account.name()));
        getElement().setAttribute("aria-haspopup", "menu");
        var avatar = new Span(initials(account.name()));
        avatar.addClassName("avatar");
        add(avatar);
        var menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_END);
        menu.addComponent(who());
        menu.addComponent(new Hr());
        menu.addItem(getTranslation("ui.links"), event -> UI.getCurrent().navigate("links"));
        menu.addComponent(new Hr());
        addLanguages(menu);
        menu.addComponent(new Hr());
        addLooks(menu, look);
        menu.addComponent(new Hr());
        menu.addItem(getTranslation("ui.log-out"), event -> authentication.logout());
    }

    private Div who() {
        var email = new Span(account.email());
        email.addClassNames("small", "dim");
        var who = new Div(new Span(account.name()), email);
        who.addClassName("who");
        return who;
    }

    private void addLanguages(ContextMenu menu) {
        for (var language : Languages.ALL) {
            var item = menu.addItem(language.getDisplayLanguage(language), event -> speak(language));
            item.getElement().setAttribute("lang", language.getLanguage());
            item.setCheckable(true);
            item.setChecked(language.equals(getLocale()));
        }
    }

    private void speak(Locale language) {
        accounts.speak(account.id(), language);
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }

    private void addLooks(ContextMenu menu, Look worn) {
        List<MenuItem> items = new ArrayList<>();
        for (var look : Look.values()) {
            var item = menu.addItem(getTranslation("ui.look." + look.code()));
            item.setCheckable(true);
            item.setChecked(look == worn);
            item.addClickListener(event -> {
                items.forEach(each -> each.setChecked(each == item));
                look.wear(UI.getCurrent().getPage());
            });
            items.add(item);
        }
    }

    /** Of the first and the last name: "Eleni Maria Markaki" gives EM. */
    static String initials(String name) {
        var names = name.strip().split("\\s+");
        return (names.length > 1 ? Stream.of(names[0], names[names.length - 1]) : Stream.of(names[0]))
                .map(each -> Character.toString(each.codePointAt(0)))
                .collect(Collectors.joining());
    }
}
