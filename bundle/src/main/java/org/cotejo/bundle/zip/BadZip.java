package org.cotejo.bundle.zip;

/** A file that is not the zip that its content makes; the message says what is otherwise. */
public final class BadZip extends Exception {
    private static final long serialVersionUID = 1L;

    BadZip(String message) {
        super(message, null, false, false);
    }
}
