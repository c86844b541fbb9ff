package org.cotejo.exchange.reader;

import java.io.IOException;
import org.cotejo.exchange.reader.JsonValue.JsonObject;
import org.jspecify.annotations.Nullable;

/** A file of one format as a stream of rows; whatever the format, the rows look the same from here on. */
interface RowSource {
    /** The next row, or null at the end of the file. */
    @Nullable
    RawRow next() throws IOException, BrokenFile;

    /**
     * One row before the rules.
     *
     * @param columns its columns by name; absent when the row cannot be read, and then the findings say why
     */
    record RawRow(@Nullable JsonObject columns, Findings findings) {
        static RawRow unreadable(long line, ImportCode code, Object... arguments) {
            var findings = new Findings(line);
            findings.error("", code, arguments);
            return new RawRow(null, findings);
        }

        /** Whether the text itself is damaged, so that nobody can tell where this row really ends. */
        boolean isGarbled() {
            return columns == null
                    && findings.errors().stream()
                            .map(ImportProblem::code)
                            .anyMatch(code -> code == ImportCode.INVALID_JSON || code == ImportCode.NUL);
        }
    }
}
