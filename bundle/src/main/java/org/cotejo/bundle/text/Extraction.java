package org.cotejo.bundle.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document as it can be quoted.
 *
 * @param kind what its bytes are, whatever its header says
 * @param text what is read; empty where nothing is
 * @param title of the document, empty where it has none
 * @param charset by which the bytes were read; absent where they are not characters
 * @param flags what is not as it should be, in the order found: `charset_conflict`, `decode_errors:N`, `needs_js`, `wall`,
 *     `soft_404`, `no_text`, `unreadable`, `truncated`
 */
public record Extraction(
        Kind kind, String text, String title, @Nullable String charset, List<String> flags) {
    /** Names these rules; a rule that changes a text gets another number, and what was extracted before stays. */
    public static final String EXTRACTOR = "cotejo-text/1";

    /** More of a page is not read; what is cut is never evidence. */
    private static final int PAGE_BYTES_MAX = 6_000_000;

    private static final int TEXT_MAX = 3_000_000;

    /** What a document is. */
    public enum Kind {
        HTML,
        PDF,
        JSON,
        TEXT,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Extraction {
        flags = List.copyOf(flags);
    }

    private Extraction cut() {
        if (text.length() <= TEXT_MAX) return this;
        var with = new ArrayList<>(flags);
        if (!with.contains("truncated")) with.add("truncated");
        var end = Character.isHighSurrogate(text.charAt(TEXT_MAX - 1)) ? TEXT_MAX - 1 : TEXT_MAX;
        return new Extraction(kind, text.substring(0, end), title, charset, with);
    }

    /**
     * Reads a document.
     *
     * @param payload its bytes without any transfer or content encoding
     * @param contentType the value of its header; empty where there was none
     */
    public static Extraction of(byte[] payload, String contentType) {
        return read(payload, contentType).plain().cut();
    }

    /** Without what no store keeps as it is: a zero, or half of a pair. */
    private Extraction plain() {
        var isPlain = text.codePoints().noneMatch(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF);
        if (isPlain) return this;
        var kept = text.codePoints()
                .map(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new Extraction(kind, kept, title, charset, flags);
    }

    private static Extraction read(byte[] payload, String contentType) {
        var type = contentType.toLowerCase(Locale.ROOT);
        if (startsWith(payload, "%PDF-")) return PdfText.read(payload);
        if (type.startsWith("image/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || isBinary(payload, type)) {
            return new Extraction(Kind.OTHER, "", "", null, List.of("no_text"));
        }
        var isHtml = type.contains("html") || looksLikeHtml(payload);
        var isCut = isHtml && payload.length > PAGE_BYTES_MAX;
        var decoded = Decoded.of(isCut ? Arrays.copyOf(payload, PAGE_BYTES_MAX) : payload, contentType, isHtml);
        var flags = new ArrayList<>(decoded.flags());
        if (isCut) flags.add("truncated");
        if (isHtml) return HtmlText.read(decoded, flags);
        if (decoded.text().isBlank()) flags.add("no_text");
        var kind = type.contains("json") || looksLikeJson(decoded.text()) ? Kind.JSON : Kind.TEXT;
        return new Extraction(kind, decoded.text(), "", decoded.charset(), flags);
    }

    private static boolean startsWith(byte[] payload, String magic) {
        // Some servers put a mark or a blank line before a PDF's first line.
        var head = new String(payload, 0, Math.min(payload.length, 64), StandardCharsets.ISO_8859_1);
        return head.stripLeading().startsWith(magic) || head.startsWith("\u00EF\u00BB\u00BF" + magic);
    }

    private static boolean looksLikeHtml(byte[] payload) {
        var head = new String(payload, 0, Math.min(payload.length, 1_024), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("^[\\s\\u00EF\\u00BB\\u00BF]+|<!--.*?-->", "")
                .stripLeading();
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<head")
                || head.startsWith("<body");
    }

    private static boolean looksLikeJson(String text) {
        var start = text.stripLeading();
        var end = text.stripTrailing();
        return start.startsWith("{") && end.endsWith("}") || start.startsWith("[{") && end.endsWith("]");
    }

    /**
     * Bytes that stand in no text, by the MIME Sniffing Standard (7.1, binary data byte), are more than strays. What is
     * compressed holds about one in ten; UTF-16 is full of zeros, and says so by its mark or its header.
     */
    private static boolean isBinary(byte[] payload, String type) {
        if (payload.length >= 2 && (payload[0] == -1 && payload[1] == -2 || payload[0] == -2 && payload[1] == -1))
            return false;
        if (type.contains("utf-16")) return false;
        var odd = 0;
        var length = Math.min(payload.length, 4_096);
        for (var index = 0; index < length; index++) if (isOdd(payload[index])) odd++;
        return odd > length / 64;
    }

    private static boolean isOdd(byte value) {
        return value >= 0 && value < 0x20 && "\t\n\f\r\u001B".indexOf(value) < 0;
    }
}
