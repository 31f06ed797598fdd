package app.candia.image;

/**
 * What a scan brings of each block.
 *
 * @param from first coefficient
 * @param to last coefficient
 * @param before how many low bits were missing before; 0 if the scan is the first of these coefficients
 * @param after how many low bits are missing after it
 * @param progressive whether it is one of several
 */
record JpegPass(int from, int to, int before, int after, boolean progressive) {
    boolean refines() {
        return before > 0;
    }

    /** @param components of the scan */
    boolean fits(int components) {
        return from <= to && to < 64 && after < 14 && (from == 0 ? to == 0 || !progressive : components == 1);
    }
}
