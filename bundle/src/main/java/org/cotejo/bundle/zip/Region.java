package org.cotejo.bundle.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** A part of a file, read from any place by any thread. */
public record Region(FileChannel file, long at, long size) {
    public static Region of(FileChannel file) throws IOException {
        return new Region(file, 0, file.size());
    }

    Region part(long start, long length) {
        return new Region(file, at + start, length);
    }

    ByteBuffer read(long start, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + start + bytes.position()) < 0) throw new EOFException("the file became shorter");
        }
        return bytes.flip();
    }

    /** All of it from the start; it needs no closing. */
    public InputStream stream() {
        return new InputStream() {
            private long next;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (next >= size) return -1;
                var wanted = (int) Math.min(length, size - next);
                var read = file.read(ByteBuffer.wrap(bytes, offset, wanted), at + next);
                if (read < 0) throw new EOFException("the file became shorter");
                next += read;
                return read;
            }
        };
    }
}
