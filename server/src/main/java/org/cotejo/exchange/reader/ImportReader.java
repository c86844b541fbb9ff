package org.cotejo.exchange.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cotejo.exchange.reader.RowSource.RawRow;

/**
 * Reads an import file of any size and any quality in flat memory: good rows stream to the sink, every bad one is
 * reported with its place and a remedy, and the same bytes always give the same report.
 */
public final class ImportReader {
    private final ImportSink sink;
    private final ReportBuilder report;
    private final IdIndex ids = new IdIndex();
    private final IdIndex rubrics = new IdIndex();

    private ImportReader(ImportLimits limits, ImportSink sink) {
        this.sink = sink;
        report = new ReportBuilder(limits);
    }

    /** Reads a file by its path. */
    public static ImportReport read(Path file, ImportLimits limits, ImportSink sink) throws IOException {
        try (var input = Files.newInputStream(file)) {
            return read(input, file.toString(), limits, sink);
        }
    }

    /** Reads a stream to its end and leaves closing it to the caller; the name only hints at the format. */
    public static ImportReport read(InputStream input, String fileName, ImportLimits limits, ImportSink sink)
            throws IOException {
        var feed = new ByteFeed(input, sink::progress);
        var format = ImportFormat.byName(fileName);
        try {
            format = ImportFormat.detect(feed, fileName);
            return new ImportReader(limits, sink).readRows(open(format, feed, limits), format);
        } catch (BrokenFile broken) {
            return ImportReport.rejected(format, broken.problem());
        }
    }

    private static RowSource open(ImportFormat format, ByteFeed feed, ImportLimits limits)
            throws IOException, BrokenFile {
        return switch (format) {
            case JSONL -> new JsonRows.Lines(feed, limits);
            case JSON -> new JsonRows.Elements(feed, limits);
            case CSV -> new CsvRecords(feed, limits);
        };
    }

    private ImportReport readRows(RowSource rows, ImportFormat format) throws IOException, BrokenFile {
        for (RawRow row = rows.next(); row != null; row = rows.next()) take(row);
        if (report.isEmpty()) throw new BrokenFile(1, "", ImportCode.EMPTY_FILE);
        return report.build(format);
    }

    private void take(RawRow raw) {
        var columns = raw.columns();
        var findings = raw.findings();
        if (columns == null) {
            report.bad(findings);
            return;
        }
        report.observe(columns);
        var row = ImportRules.check(columns, findings);
        if (row.isEmpty()) {
            report.bad(findings);
            return;
        }
        var earlier = ids.remember(row.get());
        var otherRubric = row.get().rubricItems().isEmpty()
                ? Optional.<IdIndex.Earlier>empty()
                : rubrics.rememberRubric(row.get()).filter(asked -> !asked.sameContent());
        if (otherRubric.isPresent()) {
            findings.error(
                    Columns.RUBRIC_ITEMS,
                    ImportCode.RUBRIC_CONFLICT,
                    otherRubric.get().line());
            report.bad(findings);
        } else if (earlier.isEmpty()) {
            report.good(row.get(), findings);
            sink.row(row.get());
        } else if (earlier.get().sameContent()) {
            report.duplicate();
        } else {
            var id = row.get().externalId();
            findings.error(
                    Columns.idName(columns),
                    ImportCode.ID_CONFLICT,
                    id,
                    earlier.get().line());
            report.bad(findings);
        }
    }
}
