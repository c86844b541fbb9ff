package org.cotejo.bundle;

import java.nio.file.Path;

/** A file that cannot be used as it is; the message names file, line and column, and says what is wrong there. */
final class BadData extends Exception {
    private static final long serialVersionUID = 1L;

    private BadData(String message) {
        super(message, null, false, false);
    }

    static BadData file(Path file, String what) {
        return new BadData(file + ": " + what);
    }

    static BadData line(Path file, long line, String what) {
        return new BadData(file + ", line " + line + ": " + what);
    }

    static BadData cell(Path file, long line, String column, String what) {
        return new BadData(file + ", line " + line + ", column " + column + ": " + what);
    }
}
