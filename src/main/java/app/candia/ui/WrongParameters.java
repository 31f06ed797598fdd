package app.candia.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Parts of an address that are not of the type they should be: no such address exists. */
@ControllerAdvice
class WrongParameters {
    @ExceptionHandler
    void answer(MethodArgumentTypeMismatchException e, HttpServletResponse response) throws IOException {
        response.sendError(
                e.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? HttpServletResponse.SC_NOT_FOUND
                        : HttpServletResponse.SC_BAD_REQUEST);
    }
}
