package app.candia.image;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The few functions of the system's libheif (1.13 or newer) that decode a picture; their names and numbers are those of
 * its header {@code heif.h}. One object reads one file, in one thread.
 */
final class LibHeif implements AutoCloseable {
    private static final int COLORSPACE_RGB = 1;
    private static final int CHROMA_INTERLEAVED_RGB = 10;
    private static final int CHROMA_INTERLEAVED_RGBA = 11;
    private static final int CHANNEL_INTERLEAVED = 10;
    /** Where {@code heif_decoding_options} has convert_hdr_to_8bit (since version 2) and strict_decoding (3). */
    private static final long TO_8_BITS = 40;

    private static final long STRICT = 41;

    /** Where {@code heif_color_profile_nclx} has them. */
    private static final long NCLX_PRIMARIES = 4;

    private static final long NCLX_TRANSFER = 8;

    private static final MemoryLayout ERROR = MemoryLayout.structLayout(JAVA_INT, JAVA_INT, ADDRESS);
    private static final Optional<SymbolLookup> LIBRARY = find();

    private final SymbolLookup library;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment context;
    private MemorySegment handle = MemorySegment.NULL;

    /** @throws IllegalStateException if it is not {@link #isHere() here} */
    LibHeif(byte[] file) throws HeifException {
        library = LIBRARY.orElseThrow(IllegalStateException::new);
        context = pointer("heif_context_alloc");
        try {
            MemorySegment bytes = arena.allocateFrom(JAVA_BYTE, file);
            attempt("heif_context_read_from_memory_without_copy", context, bytes, bytes.byteSize(), MemorySegment.NULL);
            handle = attemptPointer("heif_context_get_primary_image_handle", context);
        } catch (HeifException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Whether the system has the library. */
    static boolean isHere() {
        return LIBRARY.isPresent();
    }

    private static Optional<SymbolLookup> find() {
        String system = System.getProperty("os.name");
        String file = system.startsWith("Windows")
                ? "heif.dll"
                : system.startsWith("Mac") ? "libheif.1.dylib" : "libheif.so.1";
        try {
            return Optional.of(SymbolLookup.libraryLookup(file, Arena.global()));
        } catch (IllegalArgumentException | IllegalCallerException none) {
            return Optional.empty();
        }
    }

    /** Of the picture as it will be decoded, turned and mirrored. */
    int width() {
        return number("heif_image_handle_get_width", handle);
    }

    int height() {
        return number("heif_image_handle_get_height", handle);
    }

    /** The embedded ICC profile; empty if there is none. */
    byte[] profile() throws HeifException {
        long size = (long) call("heif_image_handle_get_raw_color_profile_size", JAVA_LONG, handle);
        if (size == 0) {
            return new byte[0];
        }
        MemorySegment profile = arena.allocate(size);
        attempt("heif_image_handle_get_raw_color_profile", handle, profile);
        return profile.toArray(JAVA_BYTE);
    }

    /** The numbers of primaries and transfer in ITU-T H.273; empty if the container names none. */
    int[] primariesAndTransfer() {
        MemorySegment result = arena.allocate(ADDRESS);
        MemorySegment error = (MemorySegment) call("heif_image_handle_get_nclx_color_profile", ERROR, handle, result);
        if (error.get(JAVA_INT, 0) != 0 || result.get(ADDRESS, 0).equals(MemorySegment.NULL)) {
            return new int[0];
        }
        MemorySegment nclx = result.get(ADDRESS, 0).reinterpret(NCLX_TRANSFER + JAVA_INT.byteSize());
        int[] numbers = {nclx.get(JAVA_INT, NCLX_PRIMARIES), nclx.get(JAVA_INT, NCLX_TRANSFER)};
        call("heif_nclx_color_profile_free", null, nclx);
        return numbers;
    }

    /** The EXIF block from its byte order on; nothing if there is none. */
    byte @Nullable [] exif() throws HeifException {
        MemorySegment id = arena.allocate(JAVA_INT);
        MemorySegment type = arena.allocateFrom("Exif");
        if (number("heif_image_handle_get_list_of_metadata_block_IDs", handle, type, id, 1) < 1) {
            return null;
        }
        int number = id.get(JAVA_INT, 0);
        long size = (long) call("heif_image_handle_get_metadata_size", JAVA_LONG, handle, number);
        if (size <= Integer.BYTES) {
            return null;
        }
        MemorySegment block = arena.allocate(size);
        attempt("heif_image_handle_get_metadata", handle, number, block);
        byte[] bytes = block.toArray(JAVA_BYTE);
        long start = Integer.BYTES + (ByteBuffer.wrap(bytes).getInt() & 0xffff_ffffL);
        return start >= size ? null : Arrays.copyOfRange(bytes, (int) start, bytes.length);
    }

    /** Upright, 8 bits, {@code TYPE_INT_ARGB}, in the colours of the profile. */
    BufferedImage decode() throws HeifException {
        boolean alpha = number("heif_image_handle_has_alpha_channel", handle) != 0;
        int chroma = alpha ? CHROMA_INTERLEAVED_RGBA : CHROMA_INTERLEAVED_RGB;
        MemorySegment options = pointer("heif_decoding_options_alloc").reinterpret(STRICT + 1);
        MemorySegment image;
        try {
            int version = options.get(JAVA_BYTE, 0);
            options.set(JAVA_BYTE, TO_8_BITS, (byte) 1);
            if (version >= 3) {
                options.set(JAVA_BYTE, STRICT, (byte) 1);
            }
            image = attemptPointer("heif_decode_image", handle, COLORSPACE_RGB, chroma, options);
        } finally {
            call("heif_decoding_options_free", null, options);
        }
        try {
            return copy(image, alpha ? 4 : 3);
        } finally {
            call("heif_image_release", null, image);
        }
    }

    private BufferedImage copy(MemorySegment image, int samples) {
        int width = number("heif_image_get_width", image, CHANNEL_INTERLEAVED);
        int height = number("heif_image_get_height", image, CHANNEL_INTERLEAVED);
        MemorySegment stride = arena.allocate(JAVA_INT);
        MemorySegment plane =
                (MemorySegment) call("heif_image_get_plane_readonly", ADDRESS, image, CHANNEL_INTERLEAVED, stride);
        long rowBytes = stride.get(JAVA_INT, 0);
        plane = plane.reinterpret(rowBytes * (height - 1) + (long) width * samples);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] to = Srgb.pixels(copy);
        byte[] row = new byte[width * samples];
        for (int y = 0; y < height; y++) {
            MemorySegment.copy(plane, JAVA_BYTE, y * rowBytes, row, 0, row.length);
            for (int x = 0, at = 0; x < width; x++, at += samples) {
                int alpha = samples == 4 ? row[at + 3] : -1;
                to[y * width + x] = alpha << 24 | (row[at] & 255) << 16 | (row[at + 1] & 255) << 8 | row[at + 2] & 255;
            }
        }
        return copy;
    }

    @Override
    public void close() {
        if (!handle.equals(MemorySegment.NULL)) {
            call("heif_image_handle_release", null, handle);
        }
        call("heif_context_free", null, context);
        arena.close();
    }

    private int number(String function, Object... arguments) {
        return (int) call(function, JAVA_INT, arguments);
    }

    private MemorySegment pointer(String function, Object... arguments) {
        return (MemorySegment) call(function, ADDRESS, arguments);
    }

    /** For functions whose second parameter is the address of their result. */
    private MemorySegment attemptPointer(String function, MemorySegment from, Object... more) throws HeifException {
        MemorySegment result = arena.allocate(ADDRESS);
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = from;
        arguments[1] = result;
        System.arraycopy(more, 0, arguments, 2, more.length);
        attempt(function, arguments);
        return result.get(ADDRESS, 0);
    }

    private void attempt(String function, Object... arguments) throws HeifException {
        MemorySegment error = (MemorySegment) call(function, ERROR, arguments);
        int code = error.get(JAVA_INT, 0);
        if (code != 0) {
            String message = error.get(ADDRESS, 8).reinterpret(Long.MAX_VALUE).getString(0);
            throw new HeifException(code, error.get(JAVA_INT, 4), message);
        }
    }

    /** The kinds of the parameters are seen from the arguments. A dozen calls a picture need no kept handles. */
    private Object call(String function, @Nullable MemoryLayout result, Object... arguments) {
        MemoryLayout[] parameters = Arrays.stream(arguments)
                .map(a -> a instanceof Integer ? JAVA_INT : a instanceof Long ? JAVA_LONG : ADDRESS)
                .toArray(MemoryLayout[]::new);
        FunctionDescriptor type =
                result == null ? FunctionDescriptor.ofVoid(parameters) : FunctionDescriptor.of(result, parameters);
        var call = Linker.nativeLinker().downcallHandle(library.findOrThrow(function), type);
        try {
            return result == ERROR
                    ? call.bindTo(arena).invokeWithArguments(arguments)
                    : call.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** What libheif does not like about a file. */
    static final class HeifException extends IOException {
        private static final long serialVersionUID = 1;
        private static final int INVALID_INPUT = 2;
        private static final int UNSUPPORTED_FILETYPE = 3;
        private static final int UNSUPPORTED_FEATURE = 4;
        private static final int NO_META_BOX = 104;
        private static final int UNSUPPORTED_CODEC = 3000;
        private final boolean codecMissing;
        private final boolean noStill;

        HeifException(int code, int detail, String message) {
            super(message);
            codecMissing = code == UNSUPPORTED_FEATURE && detail == UNSUPPORTED_CODEC;
            noStill = code == UNSUPPORTED_FILETYPE || code == INVALID_INPUT && detail == NO_META_BOX;
        }

        /** Whether the file may be sound, but this system can't decode it. */
        boolean codecMissing() {
            return codecMissing;
        }

        /** Whether the file has no single picture at all, as moving ones have not. */
        boolean noStill() {
            return noStill;
        }
    }
}
