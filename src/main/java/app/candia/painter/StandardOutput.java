package app.candia.painter;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/** Keeps the process's standard output for messages alone. */
final class StandardOutput {
    private static final int STDOUT = 1;
    private static final int STDERR = 2;

    private StandardOutput() {}

    /**
     * Takes the standard output over. Whatever else is printed in this process goes to standard error from now on: by
     * Java, and where the system is a POSIX one by native libraries and by Java's machine when it crashes.
     */
    static OutputStream take() {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        try {
            OutputStream again = new FileOutputStream("/dev/fd/" + STDOUT);
            if (duplicate(STDERR, STDOUT)) {
                out = again;
            } else {
                again.close();
            }
        } catch (IOException notPosix) {
            // Java's own output is redirected all the same.
        }
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
        return out;
    }

    @SuppressWarnings("restricted")
    private static boolean duplicate(int from, int to) {
        try {
            Linker linker = Linker.nativeLinker();
            ValueLayout.OfInt number = ValueLayout.JAVA_INT;
            return (int) linker.downcallHandle(
                                    linker.defaultLookup().findOrThrow("dup2"),
                                    FunctionDescriptor.of(number, number, number))
                            .invokeExact(from, to)
                    == to;
        } catch (Throwable e) { // what MethodHandle declares
            return false;
        }
    }
}
