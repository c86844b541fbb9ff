package org.cotejo.bundle.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The bytes around the content, which follow from names, sizes and checksums alone (PKWARE APPNOTE 6.3.10, stored entries, time
 * 1980-01-01 00:00). Sizes and places of 4 GB and more use the Zip64 fields, and only they do.
 */
final class ZipForm {
    static final int END = 22;
    static final int END_64 = 56 + 20;
    static final long BIG = 0xFFFF_FFFFL;
    static final int MANY = 0xFFFF;

    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int VERSION = 20;
    private static final int VERSION_64 = 45;
    private static final int UTF_8_NAMES = 0x0800;
    private static final int FIRST_DAY = 0x0021;
    private static final int NAME_MAX = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private ZipForm() {}

    /** Whether a name is one that every system writes and reads as a file inside the folder. */
    static boolean isName(String name) {
        return name.length() <= NAME_MAX && NAME.matcher(name).matches();
    }

    static byte[] local(String name, long crc, long size) {
        var isBig = size >= BIG;
        var out = buffer(LOCAL + name.length() + (isBig ? 20 : 0));
        out.putInt(0x04034b50).putShort((short) (isBig ? VERSION_64 : VERSION));
        common(out, crc, size, name);
        out.putShort((short) (isBig ? 20 : 0)).put(name.getBytes(StandardCharsets.US_ASCII));
        if (isBig) out.putShort((short) 1).putShort((short) 16).putLong(size).putLong(size);
        return out.array();
    }

    static byte[] central(ZipEntry entry) {
        var longs = (entry.size() >= BIG ? 2 : 0) + (entry.headerAt() >= BIG ? 1 : 0);
        var extra = longs == 0 ? 0 : 4 + 8 * longs;
        var out = buffer(CENTRAL + entry.name().length() + extra);
        var version = (short) (longs == 0 ? VERSION : VERSION_64);
        out.putInt(0x02014b50).putShort(version).putShort(version);
        common(out, entry.crc(), entry.size(), entry.name());
        out.putShort((short) extra)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0);
        out.putInt((int) Math.min(entry.headerAt(), BIG)).put(entry.name().getBytes(StandardCharsets.US_ASCII));
        if (extra > 0) out.putShort((short) 1).putShort((short) (8 * longs));
        if (entry.size() >= BIG) out.putLong(entry.size()).putLong(entry.size());
        if (entry.headerAt() >= BIG) out.putLong(entry.headerAt());
        return out.array();
    }

    /** Flags, method, time, checksum, sizes and the length of the name, as both headers have them. */
    private static void common(ByteBuffer out, long crc, long size, String name) {
        out.putShort((short) UTF_8_NAMES)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) FIRST_DAY);
        var shown = (int) Math.min(size, BIG);
        out.putInt((int) crc).putInt(shown).putInt(shown).putShort((short) name.length());
    }

    static byte[] end(long count, long directorySize, long directoryAt) {
        var isBig = count >= MANY || directorySize >= BIG || directoryAt >= BIG;
        var out = buffer((isBig ? END_64 : 0) + END);
        if (isBig) {
            out.putInt(0x06064b50)
                    .putLong(44)
                    .putShort((short) VERSION_64)
                    .putShort((short) VERSION_64)
                    .putInt(0)
                    .putInt(0);
            out.putLong(count).putLong(count).putLong(directorySize).putLong(directoryAt);
            out.putInt(0x07064b50)
                    .putInt(0)
                    .putLong(directoryAt + directorySize)
                    .putInt(1);
        }
        out.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        out.putShort((short) Math.min(count, MANY)).putShort((short) Math.min(count, MANY));
        out.putInt((int) Math.min(directorySize, BIG))
                .putInt((int) Math.min(directoryAt, BIG))
                .putShort((short) 0);
        return out.array();
    }

    static boolean stands(ByteBuffer in, byte[] expected) {
        var found = new byte[Math.min(expected.length, in.remaining())];
        in.get(found);
        return Arrays.equals(found, expected);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
