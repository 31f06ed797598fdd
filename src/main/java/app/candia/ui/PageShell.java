package app.candia.ui;

import app.candia.account.ContentPolicy;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What Vaadin's pages take from Candia: the visitor's language and look, before anything is drawn, and its words. */
@Component
class PageShell implements VaadinServiceInitListener {
    /** The parameter that marks requests of Vaadin's client. */
    static final String CLIENT = "v-r";

    private static final int RECONNECT_MILLISECONDS = 2000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final transient VisitorLanguage language;
    private final transient MessageSource texts;

    PageShell(VisitorLanguage language, MessageSource texts) {
        this.language = language;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::speak);
        event.getSource().addUIInitListener(this::explainLostConnection);
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.addIndexHtmlRequestListener(this::dress);
        event.addRequestHandler((_, request, response) -> refuse(request, response));
        event.addIndexHtmlRequestListener(PageShell::guard);
    }

    private void speak(SessionInitEvent event) {
        if (event.getRequest() instanceof VaadinServletRequest request) {
            event.getSession().setLocale(language.resolveLocale(request));
        }
    }

    private void dress(IndexHtmlResponse response) {
        var request = (VaadinServletRequest) response.getVaadinRequest();
        var html = response.getDocument().child(0);
        html.attr("lang", language.resolveLocale(request).getLanguage());
        html.attr(Look.ATTRIBUTE, Look.of(request).code());
    }

    /** Every address that nothing else answers comes to Vaadin: one without a view does not exist. */
    private static boolean refuse(VaadinRequest request, VaadinResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        if (request.getParameter(CLIENT) != null
                || path.startsWith("/VAADIN/")
                || RouteConfiguration.forApplicationScope()
                        .getRoute(path.replaceAll("^/|/$", ""))
                        .isPresent()) {
            return false;
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
        return true;
    }

    /** The scripts that the page begins with are the server's own. Nobody keeps the page. */
    private static void guard(IndexHtmlResponse response) {
        var answer = response.getVaadinResponse();
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("X-Frame-Options", "DENY");
        byte[] bits = new byte[18];
        RANDOM.nextBytes(bits);
        String nonce = Base64.getEncoder().encodeToString(bits);
        if (response.getVaadinRequest()
                .getService()
                .getDeploymentConfiguration()
                .isProductionMode()) {
            response.getDocument().getElementsByTag("script").attr("nonce", nonce);
            answer.setHeader("Content-Security-Policy", ContentPolicy.vaadin(nonce));
        } else {
            answer.setHeader("Content-Security-Policy", ContentPolicy.development());
        }
    }

    private void explainLostConnection(UIInitEvent event) {
        var ui = event.getUI();
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(text("ui.server-lost", ui.getLocale()));
        dialog.setDialogTextGaveUp(text("ui.server-lost", ui.getLocale()));
        dialog.setReconnectInterval(RECONNECT_MILLISECONDS);
        ui.getPage().executeJs("""
            const said = window.Vaadin.connectionIndicator;
            said.setAttribute('role', 'status');
            said.offlineText = $0;
            said.onlineText = $1;
            """, text("ui.connection-lost", ui.getLocale()), text("ui.connected", ui.getLocale()));
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(text("ui.error.title", info.getLocale()));
        messages.setInternalErrorMessage(text("ui.error.reload", info.getLocale()));
        messages.setCookiesDisabledCaption(text("ui.no-cookies.title", info.getLocale()));
        messages.setCookiesDisabledMessage(text("ui.no-cookies.text", info.getLocale()));
        return messages;
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
