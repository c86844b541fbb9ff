package org.cotejo.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.corpus.Dataset;
import org.cotejo.corpus.DatasetError;
import org.cotejo.corpus.DatasetId;
import org.cotejo.corpus.Datasets;
import org.cotejo.corpus.ImportedResponse;
import org.cotejo.corpus.Intake;
import org.cotejo.corpus.ResponsesImported;
import org.cotejo.corpus.Turn;
import org.cotejo.exchange.reader.ImportLimits;
import org.cotejo.exchange.reader.ImportReader;
import org.cotejo.exchange.reader.ImportReport;
import org.cotejo.exchange.reader.ImportRow;
import org.cotejo.exchange.reader.ImportSink;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.CanonicalJson;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads an upload twice: once to say what is in it, once to take it in, all of it in one transaction. */
@Component
class ImportWorker {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int BATCH = 500;
    private static final long PROGRESS_BYTES = 4 << 20;

    private final Imports imports;
    private final Intake intake;
    private final Datasets datasets;
    private final Ids ids;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ImportWorker(
            Imports imports,
            Intake intake,
            Datasets datasets,
            Ids ids,
            InstantSource clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.intake = intake;
        this.datasets = datasets;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    void checkUpload(ImportId id) {
        var found = imports.byId(id);
        if (found.isEmpty() || found.get().state() != Import.State.CHECKING) return;
        try {
            imports.finishCheck(id, read(found.get(), _ -> {}));
        } catch (RuntimeException e) {
            fail(id, e);
        }
    }

    void applyImport(ImportId id) {
        var found = imports.byId(id);
        if (found.isEmpty() || found.get().state() != Import.State.IMPORTING) return;
        try {
            transaction.executeWithoutResult(_ -> apply(found.get()));
        } catch (RuntimeException e) {
            fail(id, e);
        }
    }

    private void fail(ImportId id, RuntimeException fault) {
        LOG.error("import {} failed", id.value(), fault);
        imports.fail(id, Optional.ofNullable(fault.getMessage()).orElse(fault.toString()));
    }

    /** A shipped file: read from the class path, taken in by the same steps. */
    void applyResource(ProjectId project, String resource, ImportId id, AccountId by) {
        try (var stream = ImportWorker.class.getResourceAsStream(resource)) {
            var bytes = Optional.ofNullable(stream).orElseThrow().readAllBytes();
            var name = resource.substring(resource.lastIndexOf('/') + 1);
            var report = ImportReader.read(new ByteArrayInputStream(bytes), name, ImportLimits.STANDARD, _ -> {});
            var source = new Source(project, name, Sha256.of(bytes), Import.Policy.ALL_OR_NONE, by);
            take(
                    source,
                    report,
                    taker -> ImportReader.read(
                            new ByteArrayInputStream(bytes), name, ImportLimits.STANDARD, taker::accept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void apply(Import found) {
        var report = Optional.ofNullable(found.report()).orElseThrow();
        var policy = Optional.ofNullable(found.policy()).orElseThrow();
        var source = new Source(found.project(), found.filename(), found.sha256(), policy, found.createdBy());
        var counts = take(source, report, taker -> read(found, taker));
        imports.finishImport(found.id(), counts, report);
    }

    /** Where rows come from and who wants them. */
    private record Source(ProjectId project, String filename, String sha256, Import.Policy policy, AccountId by) {}

    /** Goes through the rows once more. */
    private interface Rows {
        void readInto(Taker taker) throws IOException;
    }

    private Import.Counts take(Source source, ImportReport report, Rows rows) {
        var dataset = new DatasetId(ids.next());
        var taker = new Taker(source.project(), dataset);
        // The dataset comes first because its rows refer to it; one that brings nothing is taken back.
        datasets.insert(dataset(source, dataset, report), errors(report));
        try {
            rows.readInto(taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        taker.flush();
        if (!taker.conflicts.isEmpty() && source.policy() == Import.Policy.ALL_OR_NONE) {
            throw new IllegalStateException(
                    "the project already has these ids with other content: " + String.join(", ", taker.conflicts));
        }
        if (taker.responses == 0) datasets.delete(dataset);
        events.publishEvent(new ResponsesImported(source.project()));
        return new Import.Counts(taker.items, taker.responses, taker.unchanged);
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

    private ImportReport read(Import found, java.util.function.Consumer<ImportRow> rows) {
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
            return ImportReader.read(input, found.filename(), ImportLimits.STANDARD, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects rows and hands them on in batches. */
    private final class Taker implements java.util.function.Consumer<ImportRow> {
        private static final int CONFLICTS_SHOWN = 20;

        private final ProjectId project;
        private final DatasetId dataset;
        private final List<ImportedResponse> batch = new ArrayList<>(BATCH);
        private final List<String> conflicts = new ArrayList<>();
        private long items;
        private long responses;
        private long unchanged;

        Taker(ProjectId project, DatasetId dataset) {
            this.project = project;
            this.dataset = dataset;
        }

        @Override
        public void accept(ImportRow row) {
            batch.add(imported(row));
            if (batch.size() == BATCH) flush();
        }

        void flush() {
            if (batch.isEmpty()) return;
            var taken = intake.take(project, dataset, List.copyOf(batch));
            batch.clear();
            items += taken.itemsAdded();
            responses += taken.responsesAdded();
            unchanged += taken.unchanged();
            taken.conflicts().stream().limit(CONFLICTS_SHOWN - conflicts.size()).forEach(conflicts::add);
        }

        private static ImportedResponse imported(ImportRow row) {
            return new ImportedResponse(
                    row.externalId(),
                    row.externalItemId(),
                    row.conversation().stream().map(Taker::turn).toList(),
                    row.conversationHash(),
                    row.response(),
                    row.model(),
                    row.locale(),
                    row.domain(),
                    row.referenceDate(),
                    CanonicalJson.read(row.metadata()));
        }

        private static Turn turn(org.cotejo.exchange.reader.Turn turn) {
            var extra = turn.extra();
            return new Turn(
                    turn.role().code(),
                    Optional.ofNullable(turn.content()).orElse(""),
                    extra == null ? null : CanonicalJson.read(extra));
        }
    }
}
