package org.cotejo.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.cotejo.corpus.Dataset;
import org.cotejo.corpus.DatasetError;
import org.cotejo.corpus.DatasetId;
import org.cotejo.corpus.Datasets;
import org.cotejo.corpus.Intake;
import org.cotejo.corpus.ResponsesImported;
import org.cotejo.exchange.reader.IdsTaken;
import org.cotejo.exchange.reader.ImportLimits;
import org.cotejo.exchange.reader.ImportReader;
import org.cotejo.exchange.reader.ImportReport;
import org.cotejo.exchange.reader.ImportRow;
import org.cotejo.exchange.reader.ImportSink;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.Overload;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads an upload twice: once to say what is in it, once to take it in, all of it in one transaction. */
@Component
class ImportWorker {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final long PROGRESS_BYTES = 4 << 20;

    private final Imports imports;
    private final Intake intake;
    private final Datasets datasets;
    private final Ids ids;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final ImportLimits limits;

    ImportWorker(
            Imports imports,
            Intake intake,
            Datasets datasets,
            Ids ids,
            InstantSource clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            ImportLimits limits) {
        this.imports = imports;
        this.intake = intake;
        this.datasets = datasets;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
        this.limits = limits;
    }

    void checkUpload(ImportId id) {
        var found = imports.byId(id);
        if (found.isEmpty() || found.get().state() != Import.State.CHECKING) return;
        try {
            imports.finishCheck(id, check(found.get()));
        } catch (RuntimeException e) {
            fail(id, e);
        }
    }

    /** Reads the file, and asks the project about the ids of the good rows on the way. */
    private ImportReport check(Import found) {
        var taken = new IdsTaken(limits);
        var batches = new RowBatches(rows -> {
            var ids = intake.idsTaken(found.project(), RowBatches.imported(rows));
            rows.stream().filter(row -> ids.contains(row.externalId())).forEach(taken::add);
        });
        var report = read(found, batches);
        batches.flush();
        return report.withIdsTaken(taken);
    }

    void applyImport(ImportId id) {
        var found = imports.byId(id);
        if (found.isEmpty() || found.get().state() != Import.State.IMPORTING) return;
        try {
            transaction.executeWithoutResult(_ -> apply(found.get()));
        } catch (IdsTakenMeanwhile | DuplicateKeyException e) {
            // Another import came first: nothing was taken in, and the lead decides on the report as it is now.
            imports.advance(id, Import.State.IMPORTING, Import.State.CHECKING);
            checkUpload(id);
        } catch (RuntimeException e) {
            fail(id, e);
        }
    }

    /** All or nothing was asked for, and between check and import the project gave some ids to other content. */
    private static final class IdsTakenMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        IdsTakenMeanwhile() {
            super("the project has given ids to other content since the file was checked", null, false, false);
        }
    }

    private void fail(ImportId id, RuntimeException fault) {
        // No connection came free: the import is as good as before, and its job comes back.
        if (Overload.isCauseOf(fault)) throw fault;
        LOG.error("import {} failed", id.value(), fault);
        imports.fail(id, Optional.ofNullable(fault.getMessage()).orElse(fault.toString()));
    }

    /** A file of Cotejo's own, taken in by the same steps. */
    void applyFile(ProjectId project, String name, byte[] file, AccountId by) {
        try {
            var report = ImportReader.read(new ByteArrayInputStream(file), name, limits, _ -> {});
            var source = new Source(project, name, Sha256.of(file), Import.Policy.ALL_OR_NONE, by);
            take(source, report, sink -> ImportReader.read(new ByteArrayInputStream(file), name, limits, sink::accept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void apply(Import found) {
        var report = Optional.ofNullable(found.report()).orElseThrow();
        var policy = Optional.ofNullable(found.policy()).orElseThrow();
        var source = new Source(found.project(), found.filename(), found.sha256(), policy, found.createdBy());
        var counts = take(source, report, sink -> read(found, sink));
        imports.finishImport(found.id(), counts, report);
    }

    /** Where rows come from and who wants them. */
    private record Source(ProjectId project, String filename, String sha256, Import.Policy policy, AccountId by) {}

    /** Goes through the rows once more. */
    private interface Rows {
        void readInto(Consumer<ImportRow> sink) throws IOException;
    }

    private Import.Counts take(Source source, ImportReport report, Rows rows) {
        var dataset = new DatasetId(ids.next());
        // The dataset comes first because its rows refer to it; one that brings nothing is taken back.
        datasets.insert(dataset(source, dataset, report), errors(report));
        var total = new Total();
        var batches =
                new RowBatches(batch -> total.add(intake.take(source.project(), dataset, RowBatches.imported(batch))));
        try {
            rows.readInto(batches);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        batches.flush();
        if (total.hasConflicts && source.policy() == Import.Policy.ALL_OR_NONE) throw new IdsTakenMeanwhile();
        if (total.responses == 0) datasets.delete(dataset);
        events.publishEvent(new ResponsesImported(source.project()));
        return new Import.Counts(total.items, total.responses, total.unchanged);
    }

    /** What all batches together changed. */
    private static final class Total {
        private long items;
        private long responses;
        private long unchanged;
        private boolean hasConflicts;

        void add(Intake.Taken taken) {
            items += taken.itemsAdded();
            responses += taken.responsesAdded();
            unchanged += taken.unchanged();
            hasConflicts |= !taken.conflicts().isEmpty();
        }
    }

    private Dataset dataset(Source source, DatasetId id, ImportReport report) {
        return new Dataset(
                id,
                source.project(),
                source.filename(),
                source.sha256(),
                report.format().name().toLowerCase(Locale.ROOT),
                report.rowsOk(),
                report.rowsBad(),
                report.duplicates(),
                source.by(),
                clock.instant());
    }

    private static List<DatasetError> errors(ImportReport report) {
        return report.errors().stream()
                .map(error -> new DatasetError(
                        error.line(),
                        error.field(),
                        error.code().name().toLowerCase(Locale.ROOT),
                        error.message(Locale.ENGLISH)))
                .toList();
    }

    private ImportReport read(Import found, Consumer<ImportRow> rows) {
        var sink = new ImportSink() {
            private long shown;

            @Override
            public void row(ImportRow row) {
                rows.accept(row);
            }

            @Override
            public void progress(long bytes) {
                if (bytes - shown < PROGRESS_BYTES) return;
                shown = bytes;
                imports.updateProgress(found.id(), bytes);
            }
        };
        try (var input = imports.open(found.id())) {
            return ImportReader.read(input, found.filename(), limits, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
