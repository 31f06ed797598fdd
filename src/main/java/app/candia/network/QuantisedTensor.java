package app.candia.network;

/** Numbers of 8 bits each, somewhere in {@code bytes}: a quarter of the memory that floats take. */
record QuantisedTensor(long[] shape, byte[] bytes, int offset, float scale, float min) {
    int size() {
        int size = 1;
        for (long side : shape) {
            size *= (int) side;
        }
        return size;
    }

    float[] floats() {
        float[] floats = new float[size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (bytes[offset + i] & 0xff) * scale + min;
        }
        return floats;
    }
}
