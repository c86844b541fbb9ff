package org.cotejo.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cotejo.exchange.reader.ImportReport;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Uploads in pieces of a megabyte, kept in the database so that any instance can go on with them. */
@Repository
class Imports {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Imports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Import fresh) {
        jdbc.sql("""
                insert into exchange.import (import_id, project_id, filename, state, created_by, created_at)
                values (:id, :project, :filename, :state, :by, :at)
                """)
                .param("id", fresh.id().value())
                .param("project", fresh.project().value())
                .param("filename", fresh.filename())
                .param("state", fresh.state().sql())
                .param("by", fresh.createdBy().value())
                .param("at", fresh.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Import> byId(ImportId id) {
        return jdbc.sql("""
                select import_id, project_id, filename, state, policy, bytes_total, bytes_done, sha256, report,
                       items_added, responses_added, unchanged, problem, created_by, created_at
                  from exchange.import
                 where import_id = :id
                """).param("id", id.value()).query(this::read).optional();
    }

    void insertChunk(ImportId id, int position, byte[] bytes) {
        jdbc.sql("insert into exchange.import_chunk (import_id, position, bytes) values (:id, :position, :bytes)")
                .param("id", id.value())
                .param("position", position)
                .param("bytes", bytes)
                .update();
    }

    void finishUpload(ImportId id, long bytes, String sha256) {
        jdbc.sql("""
                update exchange.import
                   set bytes_total = :bytes, sha256 = :sha256, state = 'checking'
                 where import_id = :id
                """)
                .param("id", id.value())
                .param("bytes", bytes)
                .param("sha256", sha256)
                .update();
    }

    /** Progress is seen while the import's own transaction is still open. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void updateProgress(ImportId id, long bytes) {
        jdbc.sql("update exchange.import set bytes_done = :bytes where import_id = :id")
                .param("id", id.value())
                .param("bytes", bytes)
                .update();
    }

    void finishCheck(ImportId id, ImportReport report) {
        jdbc.sql("""
                update exchange.import
                   set state = 'checked', report = :report, bytes_done = bytes_total
                 where import_id = :id and state = 'checking'
                """)
                .param("id", id.value())
                .param("report", json.writeValueAsString(report))
                .update();
    }

    /** Moves on from one state to the next; false when somebody else has moved it already. */
    boolean advance(ImportId id, Import.State from, Import.State to) {
        return jdbc.sql(
                                "update exchange.import set state = :to, bytes_done = 0 where import_id = :id and state = :from")
                        .param("id", id.value())
                        .param("from", from.sql())
                        .param("to", to.sql())
                        .update()
                == 1;
    }

    void choose(ImportId id, Import.Policy policy) {
        jdbc.sql("update exchange.import set policy = :policy where import_id = :id")
                .param("id", id.value())
                .param("policy", policy.sql())
                .update();
    }

    void finishImport(ImportId id, Import.Counts counts, ImportReport report) {
        jdbc.sql("""
                update exchange.import
                   set state = 'imported', items_added = :items, responses_added = :responses, unchanged = :unchanged,
                       report = :report, bytes_done = bytes_total
                 where import_id = :id
                """)
                .param("id", id.value())
                .param("items", counts.itemsAdded())
                .param("responses", counts.responsesAdded())
                .param("unchanged", counts.unchanged())
                .param("report", json.writeValueAsString(report))
                .update();
        deleteChunks(id);
    }

    void fail(ImportId id, String problem) {
        jdbc.sql("update exchange.import set state = 'failed', problem = :problem where import_id = :id")
                .param("id", id.value())
                .param("problem", problem)
                .update();
        deleteChunks(id);
    }

    void cancel(ImportId id) {
        jdbc.sql("""
                update exchange.import
                   set state = 'cancelled'
                 where import_id = :id and state in ('uploading', 'checking', 'checked')
                """).param("id", id.value()).update();
        deleteChunks(id);
    }

    /** Lets go of uploads begun before an instant and never decided on. */
    void cancelUndecided(Instant before) {
        jdbc.sql("""
                select import_id
                  from exchange.import
                 where state in ('uploading', 'checking', 'checked') and created_at < :before
                 limit 1000
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .forEach(id -> cancel(new ImportId(id)));
    }

    /** Those that a job has still to go on with, by the state they wait in. */
    Map<ImportId, Import.State> unfinished() {
        return jdbc
                .sql("select import_id, state from exchange.import where state in ('checking', 'importing') limit 1000")
                .query((row, _) -> Map.entry(
                        new ImportId(row.getObject("import_id", UUID.class)),
                        Import.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void deleteChunks(ImportId id) {
        jdbc.sql("delete from exchange.import_chunk where import_id = :id")
                .param("id", id.value())
                .update();
    }

    /** The uploaded bytes, one chunk in memory at a time. */
    InputStream open(ImportId id) {
        return new java.io.SequenceInputStream(new Enumeration<>() {
            private int next;
            private Optional<byte[]> chunk = chunk(id, 0);

            @Override
            public boolean hasMoreElements() {
                return chunk.isPresent();
            }

            @Override
            public InputStream nextElement() {
                var bytes = chunk.orElseThrow(NoSuchElementException::new);
                chunk = chunk(id, ++next);
                return new ByteArrayInputStream(bytes);
            }
        });
    }

    private Optional<byte[]> chunk(ImportId id, int position) {
        return jdbc.sql("select bytes from exchange.import_chunk where import_id = :id and position = :position")
                .param("id", id.value())
                .param("position", position)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    private Import read(ResultSet row, int number) throws SQLException {
        @Nullable String policy = row.getString("policy");
        @Nullable String report = row.getString("report");
        @Nullable Long items = row.getObject("items_added", Long.class);
        return new Import(
                new ImportId(row.getObject("import_id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("filename"),
                Import.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                policy == null ? null : Import.Policy.valueOf(policy.toUpperCase(Locale.ROOT)),
                row.getLong("bytes_total"),
                row.getLong("bytes_done"),
                Optional.ofNullable(row.getString("sha256")).orElse(""),
                report == null ? null : json.readValue(report, ImportReport.class),
                items == null
                        ? null
                        : new Import.Counts(items, row.getLong("responses_added"), row.getLong("unchanged")),
                row.getString("problem"),
                new AccountId(row.getObject("created_by", UUID.class)),
                row.getTimestamp("created_at").toInstant());
    }
}
