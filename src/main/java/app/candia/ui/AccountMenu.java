package app.candia.ui;

import app.candia.account.Account;
import app.candia.account.Accounts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The avatar, and what opens behind it: the links, language, look, log out. */
final class AccountMenu extends NativeButton {
    private final Account account;
    private final transient Accounts accounts;

    AccountMenu(Account account, Look look, Accounts accounts, AuthenticationContext authentication) {
        this.account = account;
        this.accounts = accounts;
        addClassNames("icon-button", "account-menu");
        setAriaLabel(getTranslation("ui.account", account.name()));
        var avatar = new Span(initials(account.name()));
        avatar.addClassName("avatar");
        add(avatar);
        var menu = new Popover();
        menu.setTarget(this);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAutofocus(true);
        menu.setAriaLabel(getTranslation("ui.account", account.name()));
        var how = new Anchor("how", getTranslation("ui.how"));
        how.setRouterIgnore(true);
        how.addClassName("phone-only");
        var links = new Div(link(menu, "links", "ui.links"));
        if (accounts.isAdmin(account)) {
            links.add(link(menu, "admin", "ui.admin"));
        }
        var logOut = new NativeButton(getTranslation("ui.log-out"), event -> authentication.logout());
        var entries =
                new Div(who(), new Hr(), how, links, new Hr(), languages(), new Hr(), looks(look), new Hr(), logOut);
        entries.addClassName("account-entries");
        menu.add(entries);
    }

    private Anchor link(Popover menu, String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.getElement().addEventListener("click", event -> menu.close());
        return link;
    }

    private Div who() {
        var email = new Span(account.email());
        email.addClassNames("small", "dim");
        var who = new Div(new Span(account.name()), email);
        who.addClassName("who");
        return who;
    }

    private Component languages() {
        return group("ui.language", Languages.ALL.stream().map(this::language).toList());
    }

    private NativeButton language(Locale language) {
        var entry = new NativeButton(language.getDisplayLanguage(language), event -> speak(language));
        entry.getElement().setAttribute("lang", language.getLanguage());
        choose(entry, language.equals(getLocale()));
        return entry;
    }

    private void speak(Locale language) {
        accounts.speak(account.id(), language);
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }

    private Component looks(Look worn) {
        List<NativeButton> entries = Arrays.stream(Look.values())
                .map(look -> new NativeButton(
                        getTranslation("ui.look." + look.code()),
                        event -> look.wear(UI.getCurrent().getPage())))
                .toList();
        entries.forEach(entry -> {
            choose(entry, entries.indexOf(entry) == worn.ordinal());
            entry.addClickListener(event -> entries.forEach(each -> choose(each, each == entry)));
        });
        return group("ui.look", entries);
    }

    private Component group(String label, List<NativeButton> entries) {
        var group = new Div();
        group.add(entries.toArray(Component[]::new));
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(label));
        return group;
    }

    private static void choose(NativeButton entry, boolean chosen) {
        entry.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
    }

    /** Of the first and the last name: "Eleni Maria Markaki" gives EM. */
    static String initials(String name) {
        var names = name.strip().split("\\s+");
        return (names.length > 1 ? Stream.of(names[0], names[names.length - 1]) : Stream.of(names[0]))
                .map(each -> Character.toString(each.codePointAt(0)))
                .collect(Collectors.joining());
    }
}
