package app.candia.nst;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.Tensor;

/** One run of a session with tensors of its own, which it closes. Not thread-safe. */
final class Run implements AutoCloseable {
    private final Session.Runner runner;
    private final List<Tensor> owned = new ArrayList<>();

    Run(Session session) {
        runner = session.runner();
    }

    /** Takes the tensor over. */
    Run feed(Output<?> placeholder, Tensor value) {
        owned.add(value);
        return lend(placeholder, value);
    }

    /** Leaves the tensor to its owner. */
    Run lend(Output<?> placeholder, Tensor value) {
        runner.feed(placeholder.op().name(), placeholder.index(), value);
        return this;
    }

    Run fetch(Output<?> output) {
        runner.fetch(output.op().name(), output.index());
        return this;
    }

    Run fetch(List<Output<?>> outputs) {
        outputs.forEach(this::fetch);
        return this;
    }

    /** What was fetched, in order; whoever asks closes it. */
    Result result() {
        return runner.run();
    }

    @Override
    public void close() {
        owned.forEach(Tensor::close);
    }
}
