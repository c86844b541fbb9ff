package org.cotejo.exchange.reader;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.exchange.reader.ImportReport.Outcome;
import org.cotejo.exchange.reader.ImportReport.Preview;
import org.cotejo.exchange.reader.JsonValue.JsonObject;

/** Counts every row and lists as many problems as the limits allow. */
final class ReportBuilder {
    private static final int PREVIEW_ROWS = 20;
    private static final int PREVIEW_LENGTH = 2_000;

    private final int problemsMax;
    private final List<ImportProblem> errors = new ArrayList<>();
    private final List<ImportProblem> warnings = new ArrayList<>();
    private final List<Preview> preview = new ArrayList<>();
    private final Columns columns = new Columns();
    private long rowsOk;
    private long rowsBad;
    private long duplicates;
    private long errorCount;
    private long warningCount;

    ReportBuilder(ImportLimits limits) {
        problemsMax = limits.problems();
    }

    void observe(JsonObject row) {
        columns.observe(row);
    }

    void good(ImportRow row, Findings findings) {
        rowsOk++;
        warningCount += findings.warningCount();
        list(findings.warnings(), warnings);
        if (preview.size() < PREVIEW_ROWS) preview.add(preview(row));
    }

    void bad(Findings findings) {
        rowsBad++;
        errorCount += findings.errorCount();
        list(findings.errors(), errors);
    }

    void duplicate() {
        duplicates++;
    }

    boolean isEmpty() {
        return rowsOk + rowsBad == 0;
    }

    ImportReport build(ImportFormat format) {
        long errorsLeft = errorCount - errors.size();
        long warningsLeft = warningCount - warnings.size();
        if (errorsLeft > 0) warnings.add(unlisted(ImportCode.MORE_ERRORS, errors, errorsLeft));
        if (warningsLeft > 0) warnings.add(unlisted(ImportCode.MORE_WARNINGS, warnings, warningsLeft));
        return new ImportReport(
                Outcome.of(rowsOk, rowsBad),
                format,
                rowsOk,
                rowsBad,
                duplicates,
                errors,
                warnings,
                columns.list(),
                preview);
    }

    private void list(List<ImportProblem> found, List<ImportProblem> listed) {
        int room = problemsMax - listed.size();
        listed.addAll(found.subList(0, Math.min(room, found.size())));
    }

    /** Placed where the list breaks off. */
    static ImportProblem unlisted(ImportCode code, List<ImportProblem> listed, long count) {
        return ImportProblem.at(listed.getLast().line(), "", code, count);
    }

    private static Preview preview(ImportRow row) {
        return new Preview(
                row.line(),
                row.externalId(),
                shortened(row.prompt()),
                shortened(row.response()),
                row.model(),
                row.locale(),
                row.conversation().size());
    }

    /** The start of a text, cut between characters. */
    private static String shortened(String text) {
        if (text.length() <= PREVIEW_LENGTH) return text;
        int end = Character.isHighSurrogate(text.charAt(PREVIEW_LENGTH - 1)) ? PREVIEW_LENGTH - 1 : PREVIEW_LENGTH;
        return text.substring(0, end) + "…";
    }
}
