package app.candia.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** An empty arch: there is no such page, or it is not the visitor's. Views show it by a {@link NotFoundException}. */
@PermitAll
@ParentLayout(MainLayout.class)
final class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    NotFoundView() {
        addClassName("gate");
        var arch = new Div();
        arch.addClassName("arch");
        var text = new Paragraph(getTranslation("ui.not-found.text"));
        text.addClassName("dim");
        var home = new Anchor("paint", getTranslation("ui.home"));
        home.addClassNames("button", "wide");
        add(new Div(arch, new H1(getTranslation("ui.not-found.title")), text, home));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.not-found.title") + " · Candia";
    }
}
