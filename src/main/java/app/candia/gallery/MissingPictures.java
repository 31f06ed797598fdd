package app.candia.gallery;

import app.candia.image.MissingPictureException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Bytes of pictures whose files are lost are not found, wherever they are asked for. */
@ControllerAdvice
class MissingPictures {
    private static final Logger log = LoggerFactory.getLogger(MissingPictures.class);

    @ExceptionHandler
    void answer(MissingPictureException e, HttpServletResponse response) throws IOException {
        log.warn("{}", e.getMessage());
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
