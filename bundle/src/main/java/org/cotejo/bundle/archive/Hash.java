package org.cotejo.bundle.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cotejo.bundle.json.BadJson;

/** SHA-256 as 64 lower-case hexadecimal digits. */
public final class Hash {
    static final String PREFIX = "sha256:";
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private Hash() {}

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public static String of(byte[] bytes) {
        return hex(sha256().digest(bytes));
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** A name made from what it names (RFC 9562, version 5 in shape, by SHA-256). */
    static String urn(String content) {
        var hash = ByteBuffer.wrap(sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
        var high = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
        var low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return "urn:uuid:" + new UUID(high, low);
    }

    static String checked(String hex) throws BadJson {
        if (!HEX.matcher(hex).matches()) throw new BadJson("expected 64 hexadecimal digits, found " + shortened(hex));
        return hex;
    }

    /** Of a capture's name with its prefix. */
    static String unprefixed(String name) throws BadJson {
        if (!name.startsWith(PREFIX)) throw new BadJson("expected sha256: and a hash, found " + shortened(name));
        return checked(name.substring(PREFIX.length()));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }
}
