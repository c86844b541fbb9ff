package org.cotejo.exchange.reader;

/**
 * Where good rows go while a file is read. They are provisional until the report is there: a file found broken at its
 * end is rejected as a whole, and its rows must then be dropped. An exception thrown here stops the reading.
 */
public interface ImportSink {
    void row(ImportRow row);

    /** The bytes read so far, reported about every 64 KB. */
    default void progress(long bytes) {}
}
