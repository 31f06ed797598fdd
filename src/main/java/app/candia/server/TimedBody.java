package app.candia.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A request's body that has to arrive at a minimum rate. The connection of one that does not is closed. */
final class TimedBody implements InputBuffer {
    /** Bytes per second, on average since the beginning. */
    static final long MIN_RATE = 1024;

    /** Until then any rate will do. */
    static final Duration GRACE = Duration.ofSeconds(5);

    /** What the application left of a body is read up to this size, so that the client can read the answer. */
    private static final long MAX_LEFT = 2L << 20;

    private final Request request;
    private final Response response;
    private final InputBuffer body;
    private final long begun = System.nanoTime();
    private long read;

    TimedBody(Request request, Response response) {
        this.request = request;
        this.response = response;
        this.body = request.getInputBuffer();
    }

    /** A failure ends the connection without an answer: whoever sends like this does not wait for one. */
    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        try {
            int count = body.doRead(handler);
            if (count > 0) {
                read += count;
                refuseIfSlow();
            }
            return count;
        } catch (IOException e) {
            response.action(ActionCode.CLOSE_NOW, e);
            throw e;
        }
    }

    @Override
    public int available() {
        return body.available();
    }

    /** Ends the request: the rest of the body is read as long as it comes fast enough, else not at all. */
    void end() {
        request.setInputBuffer(body);
        if (read == 0 && request.hasExpectation()) {
            return; // the client sends nothing unless it is asked to
        }
        try {
            var rest = new Rest();
            long before = read;
            while (!request.isFinished() && read - before < MAX_LEFT && doRead(rest) > 0) {
                // what comes is of no use
            }
        } catch (IOException _) {
            return;
        }
        if (!request.isFinished()) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private void refuseIfSlow() throws IOException {
        long passed = System.nanoTime() - begun;
        if (passed > GRACE.toNanos() && read < MIN_RATE * passed / 1_000_000_000L) {
            throw new IOException("The request's body arrives too slowly.");
        }
    }

    private static final class Rest implements ApplicationBufferHandler {
        private ByteBuffer bytes = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // the buffer is Tomcat's
        }
    }
}
