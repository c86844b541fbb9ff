package org.cotejo.bundle.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A zip of which every byte outside the contents follows from the names, sizes and checksums: what `ZipWriter` writes and nothing
 * else. Opening it reads its directory and headers; the contents are read by who asks for them.
 */
public final class StrictZip {
    private static final int DIRECTORY_MAX = 64 << 20;
    private static final int ENTRIES_MAX = 200_000;
    private static final int CENTRAL = 46;

    private final Region region;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private record Directory(long count, long size, long at) {}

    private StrictZip(Region region) {
        this.region = region;
    }

    /** @throws BadZip when the file is no such zip */
    public static StrictZip open(Region region) throws BadZip, IOException {
        var zip = new StrictZip(region);
        zip.readEntries(zip.directory());
        return zip;
    }

    /** In their order, which is that of their names. */
    public List<ZipEntry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<ZipEntry> entry(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    public Region content(ZipEntry entry) {
        return region.part(entry.contentAt(), entry.size());
    }

    private Directory directory() throws BadZip, IOException {
        if (region.size() < ZipForm.END) throw new BadZip("no zip: too short");
        var end = region.read(region.size() - ZipForm.END, ZipForm.END);
        if (end.getInt(0) != 0x06054b50) throw new BadZip("no zip, or something follows it: its end is not at the end");
        var directory = new Directory(
                Short.toUnsignedLong(end.getShort(10)),
                Integer.toUnsignedLong(end.getInt(12)),
                Integer.toUnsignedLong(end.getInt(16)));
        var isBig =
                directory.count() == ZipForm.MANY || directory.size() == ZipForm.BIG || directory.at() == ZipForm.BIG;
        if (isBig) directory = bigDirectory();
        if (directory.count() > ENTRIES_MAX || directory.size() > DIRECTORY_MAX) {
            throw new BadZip("more than " + ENTRIES_MAX + " files, or names beyond " + DIRECTORY_MAX + " bytes");
        }
        var expected = ZipForm.end(directory.count(), directory.size(), directory.at());
        var endAt = directory.at() + directory.size();
        if (endAt < 0 || endAt + expected.length != region.size())
            throw new BadZip("the directory is not right before the end");
        if (!ZipForm.stands(region.read(endAt, expected.length), expected))
            throw new BadZip("the end of the zip is not as it must be");
        return directory;
    }

    private Directory bigDirectory() throws BadZip, IOException {
        var at = region.size() - ZipForm.END - ZipForm.END_64;
        if (at < 0) throw new BadZip("no zip: too short");
        var end = region.read(at, ZipForm.END_64);
        var directory = new Directory(end.getLong(24), end.getLong(40), end.getLong(48));
        if (directory.count() < 0 || directory.size() < 0 || directory.at() < 0) throw new BadZip("impossible sizes");
        return directory;
    }

    private void readEntries(Directory directory) throws BadZip, IOException {
        var headers = region.read(directory.at(), (int) directory.size());
        var at = 0L;
        var names = new ArrayList<String>();
        for (var index = 0L; index < directory.count(); index++) {
            var entry = entry(headers, at);
            if (!ZipForm.stands(headers, ZipForm.central(entry)))
                throw bad(entry, "its line in the directory is not as it must be");
            if (!names.isEmpty() && names.getLast().compareTo(entry.name()) >= 0)
                throw bad(entry, "it stands twice, or out of order");
            names.add(entry.name());
            var header = ZipForm.local(entry.name(), entry.crc(), entry.size());
            var next = at + header.length + entry.size();
            if (next < 0 || next > directory.at()) throw bad(entry, "it is longer than the zip");
            if (!ZipForm.stands(region.read(at, header.length), header))
                throw bad(entry, "its header is not as it must be");
            entries.put(entry.name(), entry);
            at = next;
        }
        if (at != directory.at()) throw new BadZip("bytes between the files and the directory");
        if (headers.hasRemaining()) throw new BadZip("the directory is longer than its lines");
    }

    private static BadZip bad(ZipEntry entry, String message) {
        return new BadZip(entry.name() + ": " + message);
    }

    /** Reads a line without moving on; the place of the content is not taken from it but follows from what came before. */
    private static ZipEntry entry(ByteBuffer headers, long at) throws BadZip {
        var start = headers.position();
        if (headers.remaining() < CENTRAL) throw new BadZip("the directory ends within a line");
        var crc = Integer.toUnsignedLong(headers.getInt(start + 16));
        var size = Integer.toUnsignedLong(headers.getInt(start + 24));
        var length = Short.toUnsignedInt(headers.getShort(start + 28));
        var extra = Short.toUnsignedInt(headers.getShort(start + 30));
        if (headers.remaining() < CENTRAL + length + extra) throw new BadZip("the directory ends within a line");
        var name = new byte[length];
        headers.get(start + CENTRAL, name);
        var text = new String(name, StandardCharsets.US_ASCII);
        if (!ZipForm.isName(text)) throw new BadZip("a name that is not plain");
        if (size == ZipForm.BIG && extra >= 12) size = headers.getLong(start + CENTRAL + length + 4);
        if (size < 0) throw new BadZip(text + ": an impossible size");
        return new ZipEntry(text, crc, size, at);
    }
}
