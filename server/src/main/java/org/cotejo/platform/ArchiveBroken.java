package org.cotejo.platform;

/** An archive whose bytes are not those that were written; nothing of it is restored. */
public final class ArchiveBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ArchiveBroken(String message) {
        super(message);
    }
}
