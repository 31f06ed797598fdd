package app.candia.server;

import app.candia.account.SecurityLog;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Keeps threads free of clients that send slowly. A body has to arrive at the rate of {@link TimedBody}; of those that
 * are still arriving one address may have a few, and all together may hold half of the threads. Bodies that are there
 * when the request begins, such as a log-in's, are not counted. Some clients send a short body in a packet of its own:
 * where there is no room left, it is waited for briefly.
 */
final class SlowBodyValve extends ValveBase {
    /** A whole office may share one address. */
    static final int MAX_OF_ADDRESS = 40;

    private static final int BRIEF_MILLISECONDS = 400;
    private static final int STEP_MILLISECONDS = 10;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final String RETRY_AFTER = Long.toString(TimedBody.GRACE.toSeconds());

    private final SecurityLog log;
    private final ArrivingBodies arriving;

    SlowBodyValve(int threads, SecurityLog log) {
        super(true);
        this.log = log;
        arriving = new ArrivingBodies(MAX_OF_ADDRESS, Math.max(1, threads / 2));
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (isHere(request.getCoyoteRequest())) {
            getNext().invoke(request, response);
            return;
        }
        String address = String.valueOf(request.getRemoteAddr());
        if (arriving.enter(address)) {
            try {
                time(request, response);
            } finally {
                arriving.leave(address);
            }
        } else if (comesBriefly(request.getCoyoteRequest())) {
            getNext().invoke(request, response);
        } else {
            log.slowed("request_body", address);
            refuse(request, response);
        }
    }

    /** The host shows the page of an error that it is given. That page must not wait for the body either. */
    private void refuse(Request request, Response response) throws IOException, ServletException {
        var coyote = request.getCoyoteRequest();
        InputBuffer body = coyote.getInputBuffer();
        coyote.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        coyote.setInputBuffer(new NoBody());
        try {
            response.setHeader("Retry-After", RETRY_AFTER);
            request.setAttribute("wait", TimedBody.GRACE.toSeconds());
            response.sendError(TOO_MANY_REQUESTS);
            getNext().invoke(request, response);
        } finally {
            coyote.setInputBuffer(body);
        }
    }

    private void time(Request request, Response response) throws IOException, ServletException {
        var body = new TimedBody(request.getCoyoteRequest(), response.getCoyoteResponse());
        request.getCoyoteRequest().setInputBuffer(body);
        try {
            getNext().invoke(request, response);
        } finally {
            body.end();
        }
    }

    /** Whether nothing has to be waited for. */
    private static boolean isHere(org.apache.coyote.Request request) {
        if (request.isFinished()) {
            return true;
        }
        long length = request.getContentLengthLong();
        request.action(ActionCode.AVAILABLE, Boolean.TRUE);
        return length >= 0 && request.getAvailable() >= length;
    }

    private static boolean comesBriefly(org.apache.coyote.Request request) {
        try {
            for (int waited = 0; waited < BRIEF_MILLISECONDS; waited += STEP_MILLISECONDS) {
                Thread.sleep(STEP_MILLISECONDS);
                if (isHere(request)) {
                    return true;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static final class NoBody implements InputBuffer {
        @Override
        public int doRead(ApplicationBufferHandler handler) {
            return -1;
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
