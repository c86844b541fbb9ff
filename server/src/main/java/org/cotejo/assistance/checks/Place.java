package org.cotejo.assistance.checks;

import java.util.List;
import java.util.Map;
import org.cotejo.kernel.CodePointRange;

/** A finding while a check is at work: by UTF-16 places in the source, as Java counts. */
record Place(String code, String category, int start, int end, Map<String, String> figures, List<String> replacements) {
    static Place of(String code, String category, int start, int end, Map<String, String> figures) {
        return new Place(code, category, start, end, figures, List.of());
    }

    Finding in(String source, CheckKind kind) {
        var range = new CodePointRange(source.codePointCount(0, start), source.codePointCount(0, end));
        return new Finding(kind, code, category, range, figures, "", replacements);
    }
}
