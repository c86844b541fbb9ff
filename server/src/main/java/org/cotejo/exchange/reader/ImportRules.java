package org.cotejo.exchange.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cotejo.exchange.reader.ImportReport.Meaning;
import org.cotejo.exchange.reader.JsonValue.JsonLiteral;
import org.cotejo.exchange.reader.JsonValue.JsonNumber;
import org.cotejo.exchange.reader.JsonValue.JsonObject;
import org.cotejo.exchange.reader.JsonValue.JsonText;

/** What must hold of a row, the same for every format: all errors that can be known at once, or the accepted row. */
final class ImportRules {
    /** A language tag after BCP 47 (RFC 5646, 2.1), with a language of two or three letters: names like "Spanish" are slips. */
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}"
            + "(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\\d[A-Za-z0-9]{3}))*"
            + "(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ImportRules() {}

    /** The accepted row; nothing when the findings hold an error. */
    static Optional<ImportRow> check(JsonObject row, Findings findings) {
        StorableRules.check(row, findings);
        var idName = Columns.idName(row);
        var id = identity(row, idName, findings);
        if (isBlank(row.member(idName))) findings.error(idName, ImportCode.MISSING_FIELD, idName);
        var dialogue = ConversationRules.read(row, findings);
        var item = identity(row, Columns.ITEM_ID, findings);
        var model = text(row, Columns.MODEL, findings);
        var locale = locale(row, findings);
        var domain = text(row, Columns.DOMAIN, findings);
        var referenceDate = referenceDate(row, findings);
        var rubricItems = RubricItemRules.read(row, findings);
        if (!findings.isSound() || dialogue.isEmpty()) return Optional.empty();
        var exchange = dialogue.get();
        return Optional.of(new ImportRow(
                findings.line(),
                id.orElseThrow(),
                item.filter(text -> !text.isBlank()).orElse(null),
                exchange.conversation(),
                Fingerprint.ofConversation(exchange.conversation()),
                exchange.response(),
                exchange.responseExtra(),
                model.filter(text -> !text.isBlank()).orElse(null),
                locale.orElse(null),
                domain.filter(text -> !text.isBlank()).orElse(null),
                referenceDate.orElse(null),
                rubricItems,
                metadata(row)));
    }

    /** Numbers become their literal text, so that an id of thirty digits stays itself. */
    private static Optional<String> identity(JsonObject row, String name, Findings findings) {
        var value = row.member(name);
        if (value instanceof JsonNumber number && number.integer()) return Optional.of(number.literal());
        if (value instanceof JsonText text) return Optional.of(text.value());
        if (value != JsonLiteral.NULL) findings.wrongType(name, "id", value);
        return Optional.empty();
    }

    /** Null, or a text with nothing in it. */
    static boolean isBlank(JsonValue value) {
        return value == JsonLiteral.NULL || value instanceof JsonText(var text) && text.isBlank();
    }

    private static Optional<String> text(JsonObject row, String name, Findings findings) {
        var value = row.member(name);
        if (value instanceof JsonText text) return Optional.of(text.value());
        if (value != JsonLiteral.NULL) findings.wrongType(name, "string", value);
        return Optional.empty();
    }

    private static Optional<String> locale(JsonObject row, Findings findings) {
        var written = text(row, Columns.LOCALE, findings).filter(text -> !text.isBlank());
        if (written.isEmpty()) return written;
        // es_MX is how POSIX and Java write es-MX. The length first: the pattern is for tags, not for megabytes.
        var tag = written.filter(text -> text.length() <= 100).map(text -> text.replace('_', '-'));
        if (tag.isPresent() && LANGUAGE_TAG.matcher(tag.get()).matches()) return tag;
        malformed(Columns.LOCALE, "language_tag", written.get(), findings);
        return Optional.empty();
    }

    private static Optional<LocalDate> referenceDate(JsonObject row, Findings findings) {
        var text = text(row, Columns.REFERENCE_DATE, findings).filter(date -> !date.isBlank());
        if (text.isEmpty()) return Optional.empty();
        try {
            if (DATE.matcher(text.get()).matches()) return Optional.of(LocalDate.parse(text.get()));
        } catch (DateTimeException _) {
            // Thirty days has November: reported with every other malformed date.
        }
        malformed(Columns.REFERENCE_DATE, "date", text.get(), findings);
        return Optional.empty();
    }

    private static void malformed(String field, String expected, String found, Findings findings) {
        findings.error(field, ImportCode.WRONG_TYPE, expected, "«" + found + "»");
    }

    private static String metadata(JsonObject row) {
        var others = new LinkedHashMap<String, JsonValue>();
        for (var member : row.members().entrySet()) {
            boolean other = Columns.meaning(member.getKey(), row) == Meaning.METADATA;
            if (other) others.put(member.getKey(), member.getValue());
        }
        return new JsonObject(others).toJson();
    }
}
