package org.cotejo.bundle.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Writes a zip from front to back; the names must come in order. The stream stays open. */
public final class ZipWriter implements Closeable {
    private static final int PIECE = 65_536;

    private final OutputStream out;
    private final List<ZipEntry> entries = new ArrayList<>();
    private long at;

    public ZipWriter(OutputStream out) {
        this.out = out;
    }

    public void write(String name, byte[] content) throws IOException {
        var crc = new CRC32();
        crc.update(content);
        begin(name, crc.getValue(), content.length);
        out.write(content);
        at += content.length;
    }

    /** The file is read twice, in pieces. */
    public void write(String name, Path file) throws IOException {
        var crc = new CRC32();
        var size = 0L;
        var piece = new byte[PIECE];
        try (var in = Files.newInputStream(file)) {
            for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
                crc.update(piece, 0, read);
                size += read;
            }
        }
        begin(name, crc.getValue(), size);
        var copied = Files.copy(file, out);
        if (copied != size) throw new IOException("expected " + size + " bytes, found " + copied + ": " + file);
        at += size;
    }

    private void begin(String name, long crc, long size) throws IOException {
        if (!ZipForm.isName(name)) throw new IllegalArgumentException("expected a plain name, found " + name);
        if (!entries.isEmpty() && entries.getLast().name().compareTo(name) >= 0) {
            throw new IllegalArgumentException(
                    "expected a name after " + entries.getLast().name() + ", found " + name);
        }
        entries.add(new ZipEntry(name, crc, size, at));
        put(ZipForm.local(name, crc, size));
    }

    @Override
    public void close() throws IOException {
        var directoryAt = at;
        for (var entry : entries) put(ZipForm.central(entry));
        put(ZipForm.end(entries.size(), at - directoryAt, directoryAt));
        out.flush();
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        at += bytes.length;
    }
}
