package org.cotejo.exchange.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        RUBRIC_ITEMS,
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

    /** The same report with some good rows turned bad; of a file that was rejected as a whole there are none. */
    public ImportReport withIdsTaken(IdsTaken taken) {
        if (taken.count() == 0 || outcome == Outcome.REJECT) return this;
        // In the order of the file: of the few rows of the preview none is beyond those that are listed.
        var lines = taken.listed().stream().map(ImportProblem::line).collect(Collectors.toSet());
        return new ImportReport(
                Outcome.of(rowsOk - taken.count(), rowsBad + taken.count()),
                format,
                rowsOk - taken.count(),
                rowsBad + taken.count(),
                duplicates,
                Stream.concat(errors.stream(), taken.listed().stream())
                        .sorted(Comparator.comparingLong(ImportProblem::line))
                        .toList(),
                Stream.concat(warnings.stream(), taken.unlisted().stream()).toList(),
                columns,
                preview.stream().filter(row -> !lines.contains(row.line())).toList());
    }

    static ImportReport rejected(ImportFormat format, ImportProblem problem) {
        return new ImportReport(Outcome.REJECT, format, 0, 0, 0, List.of(problem), List.of(), List.of(), List.of());
    }
}
