package app.candia.studio;

import app.candia.image.PictureReader;
import app.candia.image.UnreadablePictureException;
import app.candia.image.UnreadablePictureException.Reason;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A place where a picture can be dropped, pasted, picked or photographed; {@code candia-upload.js} has the browser's
 * part.
 */
@Tag("candia-upload")
@JsModule("context://frontend/candia-upload.js")
final class PictureDrop extends Component implements HasComponents, HasStyle {
    /** Takes what has arrived. */
    interface Keeper {
        /**
         * Called without the session's lock.
         *
         * @param incoming closed by whoever keeps it
         * @return what to do then with the page
         */
        Runnable keep(Incoming incoming, String name) throws UnreadablePictureException, IOException;
    }

    private static final Logger log = LoggerFactory.getLogger(PictureDrop.class);
    private static final String PHONES = "image/jpeg,image/png,image/webp";
    private static final String DESKTOPS = "image/heic,image/heif,image/avif,.heic,.heif,.avif";

    private final PictureReader limits;
    private final transient Keeper keeper;

    PictureDrop(PictureReader limits, Keeper keeper) {
        this.limits = limits;
        this.keeper = keeper;
        var element = getElement();
        element.setAttribute("target", (UploadHandler) this::receive);
        element.setAttribute("max", Long.toString(limits.maxBytes()));
        element.setAttribute("accept", PHONES);
        element.setAttribute("accept-desktop", DESKTOPS);
        element.setAttribute("too-large", UploadWords.of(Reason.TOO_MANY_BYTES, limits, this::getTranslation));
        element.setAttribute("broken", getTranslation("studio.upload.connection"));
    }

    /** Where the browser shows its own copy while the picture is on its way. */
    static void stage(Component part) {
        part.getElement().setAttribute("data-stage", true);
    }

    /** Opens the device's pictures when pressed. */
    static void picks(Component part) {
        part.getElement().setAttribute("data-pick", true);
    }

    /** Opens the camera when pressed, where there is one. */
    static void photographs(Component part) {
        part.getElement().setAttribute("data-camera", true);
    }

    /** Says what went wrong; part of each such place. */
    static Paragraph complaint() {
        var complaint = new Paragraph();
        complaint.addClassName("error");
        complaint.getElement().setAttribute("role", "alert").setAttribute("data-error", true);
        return complaint;
    }

    /** Tells the browser that its copy is no longer needed. */
    void settle() {
        getElement().callJsFunction("settle");
    }

    void refuse(String sentence) {
        getElement().callJsFunction("refuse", sentence);
    }

    /** On a request's thread, without the session's lock: a slow upload must not hold up the page. */
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        Incoming incoming;
        try {
            incoming = Incoming.receive(event.getInputStream(), limits.maxBytes());
        } catch (Incoming.TooLargeException e) {
            refuse(ui, UploadWords.of(Reason.TOO_MANY_BYTES, limits, ui::getTranslation));
            return;
        }
        try {
            var then = keeper.keep(incoming, event.getFileName());
            ui.access(() -> {
                then.run();
                settle();
            });
        } catch (UnreadablePictureException e) {
            log.info("An upload was refused: {}", e.getMessage());
            incoming.close();
            refuse(ui, UploadWords.of(e.reason(), limits, ui::getTranslation));
        } catch (IOException | RuntimeException e) {
            log.error("An upload could not be kept", e);
            incoming.close();
            refuse(ui, ui.getTranslation("studio.upload.trouble"));
        }
    }

    private void refuse(UI ui, String sentence) {
        ui.access(() -> refuse(sentence));
    }
}
