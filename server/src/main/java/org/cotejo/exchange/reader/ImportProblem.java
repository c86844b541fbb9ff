package org.cotejo.exchange.reader;

import java.util.List;
import java.util.Locale;

/**
 * One thing wrong, or worth a warning, at one place of an import file; it keeps code and arguments, so that it can be
 * said in either language at any time.
 *
 * @param line physical line where the row starts, from 1
 * @param field path of the field inside the row, such as {@code messages/2/role}; empty when it is the whole row
 */
public record ImportProblem(long line, String field, ImportCode code, List<String> arguments) {
    private static final int SHOWN = 120;
    /** The one invisible character that ordinary emoji need. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    public ImportProblem {
        field = printable(field);
        arguments = arguments.stream().map(ImportProblem::printable).toList();
    }

    static ImportProblem at(long line, String field, ImportCode code, Object... arguments) {
        return new ImportProblem(
                line,
                field,
                code,
                List.of(arguments).stream().map(Object::toString).toList());
    }

    /** The row, the field and what is wrong there, in Spanish for {@code es} and in English otherwise. */
    public String message(Locale language) {
        var place = field.isEmpty() ? "" : ", " + field;
        var line = ImportCode.LINE.in(language);
        return line + " " + this.line + place + ": " + code.message(arguments, language);
    }

    /** What to do about it. */
    public String remedy(Locale language) {
        return code.remedy(arguments, language);
    }

    /** Hostile text ends up in logs, terminals and jsonb: no control characters, no lone surrogates, no walls of text. */
    static String printable(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(SHOWN).map(ImportProblem::visible).forEach(shown::appendCodePoint);
        if (text.codePointCount(0, Math.min(text.length(), 2 * SHOWN + 2)) > SHOWN) shown.append('…');
        return shown.toString();
    }

    private static int visible(int point) {
        if (point == '\n' || point == '\r' || point == '\t') return ' ';
        if (point == ZERO_WIDTH_JOINER) return point;
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.LINE_SEPARATOR -> '\uFFFD';
            default -> point;
        };
    }
}
