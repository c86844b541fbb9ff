package org.cotejo.exchange.reader;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over texts that cannot be mistaken for one another: each goes in as the length of its UTF-8 bytes (four bytes,
 * big-endian; -1 when it is absent), then the bytes.
 */
final class Fingerprint {
    private final MessageDigest digest = sha256();

    private Fingerprint() {}

    /** Role, content and extra of each turn in order. */
    static String ofConversation(List<Turn> turns) {
        var fingerprint = new Fingerprint().with("cotejo conversation 1");
        for (var turn : turns) {
            fingerprint.with(turn.role().code()).with(turn.content()).with(turn.extra());
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    static ByteBuffer ofId(String id) {
        return ByteBuffer.wrap(new Fingerprint().with(id).digest.digest());
    }

    /** Everything the row says, its place in the file left out. */
    static ByteBuffer ofContent(ImportRow row) {
        var date = row.referenceDate();
        return ByteBuffer.wrap(new Fingerprint()
                .with(row.externalItemId())
                .with(row.conversationHash())
                .with(row.response())
                .with(row.responseExtra())
                .with(row.model())
                .with(row.locale())
                .with(row.domain())
                .with(date == null ? null : date.toString())
                .with(row.metadata())
                .with(row.rubricItems())
                .digest
                .digest());
    }

    /** The rubric items of a row, in their order. */
    static long ofRubric(ImportRow row) {
        return ByteBuffer.wrap(new Fingerprint().with(row.rubricItems()).digest.digest())
                .getLong();
    }

    private Fingerprint with(List<RubricItem> items) {
        for (var item : items) {
            with(item.id())
                    .with(item.text())
                    .with(Integer.toString(item.points()))
                    .with(item.axis());
        }
        return this;
    }

    private Fingerprint with(@Nullable String text) {
        var length = ByteBuffer.allocate(Integer.BYTES);
        if (text == null) {
            digest.update(length.putInt(-1).flip());
            return this;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(length.putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
