package org.cotejo.bundle.warc;

/** A file that is no whole capture; the message says which record is otherwise than it must be. */
public final class BadCapture extends Exception {
    private static final long serialVersionUID = 1L;

    BadCapture(String message) {
        super(message, null, false, false);
    }
}
