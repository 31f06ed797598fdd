package app.candia.studio;

import app.candia.image.PictureReader;
import app.candia.image.PicturesBusyException;
import app.candia.image.UnreadablePictureException;
import app.candia.image.UnreadablePictureException.Reason;
import app.candia.image.UploadFolder;
import app.candia.storage.DiskFullException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
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
         * @return what to do then with the page; not done when the picture is not wanted any more, and then the file is
         *     discarded
         */
        Runnable keep(Incoming incoming, String name) throws UnreadablePictureException, IOException;
    }

    private static final Logger log = LoggerFactory.getLogger(PictureDrop.class);
    private static final String PHONES = "image/jpeg,image/png,image/webp";
    private static final String DESKTOPS = "image/heic,image/heif,image/avif,.heic,.heif,.avif";
    private static final String ID = "event.detail";

    private final transient UploadFolder uploads;
    private final PictureReader limits;
    private final transient Keeper keeper;
    private final transient Deliveries deliveries = new Deliveries();

    /** @param longSide pixels that are of use; the browser reduces what has more */
    PictureDrop(UploadFolder uploads, PictureReader limits, int longSide, Keeper keeper) {
        this.uploads = uploads;
        this.limits = limits;
        this.keeper = keeper;
        var element = getElement();
        element.setAttribute("target", (RetriedUpload) this::receive);
        element.setAttribute("max", Long.toString(limits.maxBytes()));
        element.setAttribute("accept", PHONES);
        element.setAttribute("accept-desktop", DESKTOPS);
        element.setAttribute("too-large", UploadWords.of(Reason.TOO_MANY_BYTES, limits, this::getTranslation));
        element.setAttribute("long-side", Integer.toString(longSide));
        element.setAttribute("sending", getTranslation("studio.upload.sending"));
        element.setAttribute("keeping", getTranslation("studio.upload.keeping"));
        element.setAttribute("waiting", getTranslation("studio.upload.waiting"));
        element.setAttribute("busy", getTranslation("studio.upload.busy"));
        element.setAttribute("too-busy", getTranslation("studio.upload.too-busy"));
        element.setAttribute("stuck", getTranslation("studio.upload.connection"));
        element.setAttribute("empty-file", getTranslation("studio.upload.empty"));
        element.setAttribute("folder", getTranslation("studio.upload.folder"));
        element.setAttribute("no-file", getTranslation("studio.upload.no-file"));
        element.setAttribute("other", getTranslation("studio.upload.other"));
        element.setAttribute("others", getTranslation("studio.upload.others", "#"));
        element.setAttribute("cancel", getTranslation("studio.upload.cancel"));
        element.setAttribute("again", getTranslation("studio.upload.again"));
        element.addEventListener(
                        "called-off",
                        event -> deliveries.callOff(event.getEventData().get(ID).asString()))
                .addEventData(ID);
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

    /** Whatever is on its way is not wanted any more. */
    void cancel() {
        getElement().callJsFunction("cancel");
    }

    void refuse(String sentence) {
        getElement().callJsFunction("refuse", sentence);
    }

    /** Goes on as soon as the picture that is on its way has arrived; where there is none, the sentence says so. */
    void whenArrived(String sentence, Runnable then) {
        getElement().callJsFunction("arrival", sentence).then(Boolean.class, arrived -> {
            if (arrived) {
                then.run();
            }
        });
    }

    /** On a request's thread, without the session's lock: a slow upload must not hold up the page. */
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var id = Objects.requireNonNullElse(event.getRequest().getHeader("X-Delivery"), "");
        Incoming incoming;
        try {
            incoming = Incoming.receive(uploads, event.getInputStream(), limits.maxBytes());
        } catch (Incoming.TooLargeException e) {
            refuse(ui, id, () -> UploadWords.of(Reason.TOO_MANY_BYTES, limits, this::getTranslation));
            return;
        } catch (DiskFullException e) {
            log.error("An upload could not be kept", e);
            refuse(ui, id, () -> getTranslation("studio.upload.disk_full"));
            return;
        }
        try {
            take(ui, id, incoming, event.getFileName());
        } catch (PicturesBusyException e) {
            log.info("An upload is to be sent again. {}", e.getMessage());
            incoming.discard();
            event.reject();
        } catch (UnreadablePictureException e) {
            log.info("An upload was refused: {}", e.getMessage());
            incoming.discard();
            refuse(ui, id, () -> UploadWords.of(e, limits, this::getTranslation));
        } catch (IOException | RuntimeException e) {
            log.error("An upload could not be kept", e);
            incoming.discard();
            String trouble = e instanceof DiskFullException ? "studio.upload.disk_full" : "studio.upload.trouble";
            refuse(ui, id, () -> getTranslation(trouble));
        } catch (Error e) {
            incoming.discard();
            throw e;
        }
    }

    private void take(UI ui, String id, Incoming incoming, String name) throws UnreadablePictureException, IOException {
        boolean taken = deliveries.take(id, () -> {
            var then = keeper.keep(incoming, name);
            ui.accessLater(
                            () -> {
                                if (deliveries.isCalledOff(id)) {
                                    incoming.discard();
                                } else {
                                    then.run();
                                }
                            },
                            incoming::discard)
                    .run();
        });
        if (!taken) {
            incoming.discard();
        }
        ui.access(() -> getElement().callJsFunction("settle", id));
    }

    /** @param sentence found only where the page's language is known */
    private void refuse(UI ui, String id, Supplier<String> sentence) {
        ui.access(() -> getElement().callJsFunction("refuse", sentence.get(), id));
    }
}
