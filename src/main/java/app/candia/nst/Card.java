package app.candia.nst;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/** What NVIDIA's driver says of a graphics card. */
final class Card {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;

    private Card() {}

    /**
     * How much memory a card has.
     *
     * @param number the card's, from 0
     * @return in bytes; 0 where the driver does not say
     */
    @SuppressWarnings("restricted")
    static long memory(int number) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup driver = SymbolLookup.libraryLookup("libcuda.so.1", Arena.global());
            MemorySegment card = arena.allocate(INT);
            MemorySegment bytes = arena.allocate(ValueLayout.JAVA_LONG);
            boolean said = asked(driver, "cuInit", FunctionDescriptor.of(INT, INT), 0)
                    && asked(driver, "cuDeviceGet", FunctionDescriptor.of(INT, ValueLayout.ADDRESS, INT), card, number)
                    && asked(
                            driver,
                            "cuDeviceTotalMem_v2",
                            FunctionDescriptor.of(INT, ValueLayout.ADDRESS, INT),
                            bytes,
                            card.get(INT, 0));
            return said ? bytes.get(ValueLayout.JAVA_LONG, 0) : 0;
        } catch (Throwable e) { // what MethodHandle declares; and no driver
            return 0;
        }
    }

    @SuppressWarnings("restricted")
    private static boolean asked(SymbolLookup driver, String name, FunctionDescriptor type, Object... arguments)
            throws Throwable {
        return (int) Linker.nativeLinker()
                        .downcallHandle(driver.findOrThrow(name), type)
                        .invokeWithArguments(arguments)
                == 0;
    }
}
