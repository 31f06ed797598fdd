package app.candia.share;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;

/** What a link's owner sets; each change acts at once. */
final class TermsPart extends Div {
    private final transient Shares shares;
    private final transient ShareLink link;

    TermsPart(Shares shares, ShareLink link) {
        this.shares = shares;
        this.link = link;
        addClassName("terms");
        add(expiry(), new PasswordPart(shares, link));
        add(permission(Permission.DOWNLOAD), permission(Permission.PHOTO));
        add(limit(), permission(Permission.FINDABLE));
    }

    private Component expiry() {
        Select<Expiry> select = select("share.expires", Expiry.choices(link), Expiry.of(link));
        select.setItemLabelGenerator(each -> each.in(this::getTranslation, getLocale(), Instant.now()));
        select.addValueChangeListener(
                event -> shares.expire(link, event.getValue().from(Instant.now())));
        return row("share.expires", select);
    }

    private Component limit() {
        Select<ViewLimit> select = select("share.limit", ViewLimit.choices(link), ViewLimit.of(link));
        select.setItemLabelGenerator(each -> each.in(this::getTranslation));
        select.addValueChangeListener(
                event -> shares.limit(link, event.getValue().views()));
        return row("share.limit", select);
    }

    private Component permission(Permission permission) {
        return new Switch(
                getTranslation("share.allow." + permission.code()),
                link.allows(permission),
                allowed -> shares.allow(link, permission, allowed));
    }

    private static <T> Select<T> select(String id, List<T> choices, T now) {
        Select<T> select = new Select<>();
        select.setItems(choices);
        select.setValue(now);
        select.setAriaLabelledBy(id.replace('.', '-'));
        return select;
    }

    private Component row(String key, Component control) {
        var label = new Span(getTranslation(key));
        label.setId(key.replace('.', '-'));
        var row = new Div(label, control);
        row.addClassName("choice");
        return row;
    }
}
