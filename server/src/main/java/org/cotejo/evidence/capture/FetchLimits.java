package org.cotejo.evidence.capture;

/**
 * What one fetch may cost.
 *
 * @param wireBytesMax bytes read from the network in all hops together
 * @param decodedBytesMax bytes of the payload without its content encodings
 * @param headerBytesMax bytes of the head of one response
 * @param connectMillis for one connection, in milliseconds
 * @param idleMillis between two bytes
 * @param totalMillis for everything, from the first name looked up to the last byte
 * @param hopsMax how many redirects are followed
 */
record FetchLimits(
        int wireBytesMax,
        int decodedBytesMax,
        int headerBytesMax,
        int connectMillis,
        int idleMillis,
        int totalMillis,
        int hopsMax) {
    private static final int MEGABYTE = 1_000_000;
    private static final int WIRE = 25;
    private static final int DECODED = 60;

    static final FetchLimits DEFAULT =
            new FetchLimits(WIRE * MEGABYTE, DECODED * MEGABYTE, 64 * 1024, 3_000, 5_000, 20_000, 5);

    /** With another deadline and another size; what it unpacks to grows and shrinks with it, up to the usual limit. */
    FetchLimits with(int timeoutSeconds, int megabytesMax) {
        var decoded = Math.min(DECODED, Math.max(1, megabytesMax * DECODED / WIRE));
        return new FetchLimits(
                megabytesMax * MEGABYTE,
                decoded * MEGABYTE,
                headerBytesMax,
                connectMillis,
                idleMillis,
                timeoutSeconds * 1_000,
                hopsMax);
    }
}
