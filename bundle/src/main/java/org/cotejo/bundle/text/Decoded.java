package org.cotejo.bundle.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes read as characters: by the mark at their beginning, else by the header, else by what an HTML page says of itself,
 * except where the bytes themselves say otherwise.
 */
record Decoded(String text, String charset, List<String> flags) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern IN_HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\"';,\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_PAGE =
            Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final int PAGE_HEAD = 4_096;

    static Decoded of(byte[] bytes, String contentType, boolean isHtml) {
        var marked = byMark(bytes);
        if (marked.isPresent()) return marked.get();
        var utf8 = Utf8Count.of(bytes);
        var declared = named(IN_HEADER, contentType).or(() -> isHtml ? named(IN_PAGE, head(bytes)) : Optional.empty());
        if (declared.isEmpty()) return utf8.invalid() == 0 ? utf8(bytes, List.of()) : guessed(bytes, utf8, List.of());
        var charset = declared.get();
        if (charset.equals(StandardCharsets.UTF_8)) {
            if (utf8.invalid() == 0) return utf8(bytes, List.of());
            return guessed(bytes, utf8, List.of("charset_conflict"));
        }
        var isUtf8 = utf8.invalid() == 0 && utf8.multibyte() > 0;
        if (isUtf8 && isSingleByte(charset)) return utf8(bytes, List.of("charset_conflict"));
        return new Decoded(new String(bytes, charset), charset.name().toLowerCase(Locale.ROOT), List.of());
    }

    /** Not valid as a whole: UTF-8 with stray bytes, or another encoding. */
    private static Decoded guessed(byte[] bytes, Utf8Count utf8, List<String> ifOther) {
        if (utf8.multibyte() > utf8.invalid()) return utf8(bytes, List.of("decode_errors:" + utf8.invalid()));
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        var charset = Optional.ofNullable(name).flatMap(Decoded::known).orElse(WINDOWS_1252);
        if (charset.equals(StandardCharsets.UTF_8)) charset = WINDOWS_1252;
        return new Decoded(new String(bytes, charset), charset.name().toLowerCase(Locale.ROOT), ifOther);
    }

    private static Decoded utf8(byte[] bytes, List<String> flags) {
        return new Decoded(new String(bytes, StandardCharsets.UTF_8), "utf-8", flags);
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            var errors = Utf8Count.of(bytes).invalid();
            var flags = new ArrayList<String>();
            if (errors > 0) flags.add("decode_errors:" + errors);
            return Optional.of(
                    new Decoded(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "utf-8", flags));
        }
        if (bytes.length < 2) return Optional.empty();
        var isLittle = bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        var isBig = bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        if (!isLittle && !isBig) return Optional.empty();
        var charset = isLittle ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        var text = new String(bytes, 2, bytes.length - 2, charset);
        return Optional.of(new Decoded(text, charset.name().toLowerCase(Locale.ROOT), List.of()));
    }

    private static Optional<Charset> named(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? known(found.group(1)) : Optional.empty();
    }

    /** As browsers read the names: Latin 1 and ASCII are windows-1252. */
    private static Optional<Charset> known(String name) {
        var plain = name.toLowerCase(Locale.ROOT).strip();
        if (List.of("iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii")
                .contains(plain)) {
            return Optional.of(WINDOWS_1252);
        }
        if (plain.equals("utf8")) return Optional.of(StandardCharsets.UTF_8);
        try {
            return Optional.of(Charset.forName(plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1f;
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, PAGE_HEAD), StandardCharsets.ISO_8859_1);
    }

    /** How many characters of more than one byte are right UTF-8, and how many places are none. */
    private record Utf8Count(int multibyte, int invalid) {
        static Utf8Count of(byte[] bytes) {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var in = ByteBuffer.wrap(bytes);
            var out = java.nio.CharBuffer.allocate(8_192);
            var multibyte = 0;
            var invalid = 0;
            while (true) {
                var result = decoder.decode(in, out, true);
                out.flip();
                multibyte += (int) out.chars()
                        .filter(each -> each >= 0x80 && !Character.isLowSurrogate((char) each))
                        .count();
                out.clear();
                if (result.isError()) {
                    invalid++;
                    in.position(in.position() + result.length());
                } else if (result.isUnderflow()) {
                    return new Utf8Count(multibyte, invalid);
                }
            }
        }
    }
}
