package app.candia.studio;

import app.candia.image.PicturesBusyException;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Answers 503 with {@code Retry-After} where the upload was rejected, so that the browser sends it again. */
interface RetriedUpload extends UploadHandler {
    @Override
    default void responseHandled(UploadResult result) {
        if (result.allRejected()) {
            result.response().setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(PicturesBusyException.RETRY_SECONDS));
            result.response().setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            UploadHandler.super.responseHandled(result);
        }
    }
}
