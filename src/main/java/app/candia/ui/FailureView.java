package app.candia.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A view could not be built. The log has the cause. */
@PermitAll
@ParentLayout(MainLayout.class)
final class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Logger log = LoggerFactory.getLogger(FailureView.class);

    FailureView() {
        addClassName("gate");
        var arch = new Div(Icon.WARNING.create());
        arch.addClassName("arch");
        var text = new Paragraph(getTranslation("ui.error.text"));
        text.addClassName("dim");
        var home = new Anchor("paint", getTranslation("ui.home"));
        home.addClassNames("button", "wide");
        add(new Div(arch, new H1(getTranslation("ui.error.title")), text, home));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        log.error("No view for /{}", event.getLocation().getPath(), parameter.getCaughtException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.error.title") + " · Candia";
    }
}
