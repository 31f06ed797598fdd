package app.candia;

import app.candia.image.PicturesBusyException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers 503 with {@code Retry-After} where a request waited too long for its turn to work on a picture. */
@ControllerAdvice
class BusyAnswer {
    private static final Logger log = LoggerFactory.getLogger(BusyAnswer.class);

    @ExceptionHandler(PicturesBusyException.class)
    void answer(PicturesBusyException busy, HttpServletResponse response) throws IOException {
        log.info("A request was answered with 503. {}", busy.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(PicturesBusyException.RETRY_SECONDS));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
