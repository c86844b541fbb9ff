package org.cotejo.bundle.json;

/** A text that is no JSON value of the kind that is expected; the message says where and why. */
public final class BadJson extends Exception {
    private static final long serialVersionUID = 1L;

    public BadJson(String message) {
        super(message, null, false, false);
    }
}
