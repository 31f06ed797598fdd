package app.candia;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells in one line why the server does not start, where that is known; else Spring Boot reports it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureReporter implements SpringBootExceptionReporter {
    private static final Logger log = LoggerFactory.getLogger(StartFailureReporter.class);

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = StartSentences.of(failure);
        sentence.ifPresent(log::error);
        return sentence.isPresent();
    }
}
