package org.cotejo.exchange.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;

/** The file byte by byte, with its physical lines counted; one small buffer is all of it that is ever held. */
final class ByteFeed {
    static final int END = -1;
    private static final int BUFFER_BYTES = 64 * 1024;

    private final InputStream input;
    private final LongConsumer progress;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int end;
    private long bytesBeforeBuffer;
    private long line = 1;

    /** How many bytes the current UTF-8 character still needs, and the range the next of them must be in. */
    private int pending;

    private int lowest = 0x80;
    private int highest = 0xBF;
    private boolean utf8Required;

    private boolean loneReturnEndsLine;
    private boolean afterReturn;

    ByteFeed(InputStream input, LongConsumer progress) throws IOException {
        this.input = input;
        this.progress = progress;
        fill();
    }

    /** From here on the first byte that is not UTF-8 breaks the file. */
    void requireUtf8() {
        utf8Required = true;
    }

    /** From here on a carriage return alone ends a line, too. */
    void endLinesAtLoneReturn() {
        loneReturnEndsLine = true;
    }

    /** The physical line of the next byte, from 1. */
    long line() {
        return line;
    }

    /** How many bytes were taken. */
    long position() {
        return bytesBeforeBuffer + position;
    }

    int peek() throws IOException {
        if (position == end) fill();
        return position == end ? END : buffer[position] & 0xFF;
    }

    int next() throws IOException, BrokenFile {
        int value = peek();
        if (utf8Required && !continuesUtf8(value)) {
            throw new BrokenFile(line, "", ImportCode.INVALID_UTF8, "byte " + (position() + 1));
        }
        if (value == END) return END;
        position++;
        if (value == '\n' && !(afterReturn && loneReturnEndsLine) || value == '\r' && loneReturnEndsLine) line++;
        afterReturn = value == '\r';
        return value;
    }

    /** A look at what comes next, up to the size of the buffer. */
    byte[] ahead() throws IOException {
        if (end - position < BUFFER_BYTES / 2) fill();
        return Arrays.copyOfRange(buffer, position, end);
    }

    /** The next line as far as it is in sight. */
    String lineAhead() throws IOException {
        var text = new String(ahead(), StandardCharsets.UTF_8);
        return text.lines().findFirst().orElse("");
    }

    /** Moves what is left to the front and reads on until the buffer is full or the file ends. */
    private void fill() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, end - position);
        bytesBeforeBuffer += position;
        end -= position;
        position = 0;
        end += input.readNBytes(buffer, end, buffer.length - end);
        progress.accept(bytesBeforeBuffer + end);
    }

    /** Well-formed byte sequences after The Unicode Standard, table 3-7; the end is allowed between characters. */
    private boolean continuesUtf8(int value) {
        if (pending == 0) return value == END || startsCharacter(value);
        if (value < lowest || value > highest) return false;
        lowest = 0x80;
        highest = 0xBF;
        pending--;
        return true;
    }

    private boolean startsCharacter(int value) {
        if (value < 0x80) return true;
        if (value < 0xC2 || value > 0xF4) return false;
        pending = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
        lowest = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        highest = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
        return true;
    }
}
