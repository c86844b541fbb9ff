package org.cotejo.exchange.reader;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What reading an import file found: exact counts, the problems as far as the limits list them, the meaning of each
 * column and the first good rows.
 *
 * @param rowsOk good rows, identical repeats left out
 * @param rowsBad rows with at least one error
 * @param duplicates rows that repeat a good row exactly
 */
public record ImportReport(
        Outcome outcome,
        ImportFormat format,
        long rowsOk,
        long rowsBad,
        long duplicates,
        List<ImportProblem> errors,
        List<ImportProblem> warnings,
        List<Column> columns,
        List<Preview> preview) {
    public ImportReport {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        columns = List.copyOf(columns);
        preview = List.copyOf(preview);
    }

    /** What may be done with the file. */
    public enum Outcome {
        ACCEPT,
        PARTIAL,
        REJECT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Outcome of(long rowsOk, long rowsBad) {
            if (rowsOk == 0) return REJECT;
            return rowsBad == 0 ? ACCEPT : PARTIAL;
        }
    }

    /** What a column of an import file is to Cotejo. */
    public enum Meaning {
        ID,
        CONVERSATION,
        RESPONSE,
        PROMPT,
        MODEL,
        LANGUAGE,
        DOMAIN,
        REFERENCE_DATE,
        ITEM,
        METADATA;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A column of the file, what it means and the first value seen in it, shortened. */
    public record Column(String name, Meaning means, String example) {}

    /** A good row as the preview shows it: prompt and response shortened, so that a report stays small. */
    public record Preview(
            long line,
            String id,
            String prompt,
            String response,
            @Nullable String model,
            @Nullable String locale,
            int turns) {}

    static ImportReport rejected(ImportFormat format, ImportProblem problem) {
        return new ImportReport(Outcome.REJECT, format, 0, 0, 0, List.of(problem), List.of(), List.of(), List.of());
    }
}
