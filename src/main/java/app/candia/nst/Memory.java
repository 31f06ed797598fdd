package app.candia.nst;

import java.lang.management.ManagementFactory;

/**
 * How much memory the engine may use outside of Java's heap, and what that means. Immutable.
 *
 * @param bytes for TensorFlow's work on one image or tile
 */
record Memory(long bytes) {
    /** Makes small tiles. */
    static final Memory SCARCE = new Memory(512L << 20);

    private static final long LEAST = 400L << 20;

    /** Three fifths of a graphics card's own; else of the machine's, see {@link #ofMachine}. */
    static Memory of(Device device) {
        long card = device.gpu() < 0 ? 0 : Card.memory(device.gpu());
        return card > 0 ? new Memory(Math.max(LEAST, card / 5 * 3)) : ofMachine();
    }

    /** Two fifths of the machine's, or of the container's. */
    static Memory ofMachine() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return new Memory(Math.max(LEAST, system.getTotalMemorySize() / 5 * 2));
    }

    /** How many pixels an image may have at a time. */
    long pixels(int bytesEach) {
        return Math.max(LEAST, bytes) / bytesEach;
    }
}
