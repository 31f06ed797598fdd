package app.candia.nst;

import java.util.HashMap;
import java.util.Map;
import org.tensorflow.ConcreteFunction;
import org.tensorflow.DeviceSpec;
import org.tensorflow.ExecutionEnvironment;
import org.tensorflow.Graph;
import org.tensorflow.Operation;
import org.tensorflow.OperationBuilder;
import org.tensorflow.op.OpScope;
import org.tensorflow.op.Ops;
import org.tensorflow.op.Scope;

/**
 * Names a graph's nodes {@code MatMul}, {@code MatMul_1} and so on in ASCII. TensorFlow's own scope writes the number
 * with the digits of the default locale, such as Arabic ones, which a node's name must not have.
 */
final class NodeNames implements Scope {
    private final Scope inner;
    private final String name;
    private final String prefix;
    private final Map<String, Integer> used;

    private NodeNames(Scope inner, String name, String prefix, Map<String, Integer> used) {
        this.inner = inner;
        this.name = name;
        this.prefix = prefix;
        this.used = used;
    }

    /** Operations of a graph that has none yet. */
    static Ops ops(Graph graph) {
        return Ops.create(new Environment(graph, new NodeNames(new OpScope(graph), "", "", new HashMap<>())));
    }

    private NodeNames with(Scope other) {
        return new NodeNames(other, name, prefix, used);
    }

    @Override
    public ExecutionEnvironment env() {
        return inner.env();
    }

    @Override
    public Scope withSubScope(String childName) {
        return new NodeNames(inner, "", unique(prefix + childName) + "/", used);
    }

    @Override
    public Scope withName(String opName) {
        return new NodeNames(inner, opName, prefix, used);
    }

    @Override
    public Scope withNameAsSubScope(String defaultName) {
        return withSubScope(name.isEmpty() ? defaultName : name);
    }

    @Override
    public Scope withDevice(DeviceSpec deviceSpec) {
        return with(inner.withDevice(deviceSpec));
    }

    @Override
    public Scope withInitScope() {
        return with(inner.withInitScope());
    }

    @Override
    public Scope withControlDependencyOps(Iterable<Operation> controls) {
        return with(inner.withControlDependencyOps(controls));
    }

    @Override
    public String makeOpName(String defaultName) {
        return makeUnique(name.isEmpty() ? defaultName : name);
    }

    @Override
    public String makeUnique(String id) {
        return unique(prefix + id);
    }

    private String unique(String whole) {
        int before = used.merge(whole, 1, Integer::sum) - 1;
        return before == 0 ? whole : unique(whole + "_" + before);
    }

    @Override
    public void refreshNames() {
        // Names that others gave are not looked for: all of the graph's are made here.
    }

    @Override
    public OperationBuilder apply(OperationBuilder builder) {
        return inner.apply(builder);
    }

    @Override
    public String getDeviceString() {
        return inner.getDeviceString();
    }

    @Override
    public boolean isInit() {
        return inner.isInit();
    }

    /** Only to hand the scope to {@link Ops}. */
    private record Environment(Graph graph, Scope baseScope) implements ExecutionEnvironment {
        @Override
        public OperationBuilder opBuilder(String type, String opName, Scope scope) {
            return graph.opBuilder(type, opName, scope);
        }

        @Override
        public void attachFunction(ConcreteFunction function) {
            graph.attachFunction(function);
        }

        @Override
        public void checkInput(Operation input) {
            graph.checkInput(input);
        }

        @Override
        public Types environmentType() {
            return graph.environmentType();
        }

        @Override
        public boolean isInitializer(Operation operation) {
            return graph.isInitializer(operation);
        }
    }
}
