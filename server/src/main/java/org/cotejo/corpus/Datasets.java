package org.cotejo.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What imports brought to a project. */
@Repository
public class Datasets {
    private static final int PAGE = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Datasets(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public void insert(Dataset dataset, List<DatasetError> errors) {
        jdbc.sql("""
                insert into corpus.dataset
                       (dataset_id, project_id, filename, sha256, format, rows_ok, rows_bad, duplicates,
                        imported_by, imported_at)
                values (:id, :project, :filename, :sha256, :format, :ok, :bad, :duplicates, :by, :at)
                """)
                .param("id", dataset.id().value())
                .param("project", dataset.project().value())
                .param("filename", dataset.filename())
                .param("sha256", dataset.sha256())
                .param("format", dataset.format())
                .param("ok", dataset.rowsOk())
                .param("bad", dataset.rowsBad())
                .param("duplicates", dataset.duplicates())
                .param("by", dataset.importedBy().value())
                .param("at", dataset.importedAt().atOffset(ZoneOffset.UTC))
                .update();
        var rows = java.util.stream.IntStream.range(0, errors.size())
                .mapToObj(position -> {
                    var error = errors.get(position);
                    return new Object[] {
                        dataset.id().value(), position, error.line(), error.field(), error.code(), error.message()
                    };
                })
                .toList();
        batches.batchUpdate("""
                insert into corpus.dataset_error (dataset_id, position, line, field, code, message)
                values (?, ?, ?, ?, ?, ?)
                """, rows);
    }

    public void delete(DatasetId id) {
        jdbc.sql("delete from corpus.dataset_error where dataset_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from corpus.dataset where dataset_id = :id")
                .param("id", id.value())
                .update();
    }

    public List<Dataset> ofProject(ProjectId project) {
        return jdbc.sql("""
                select dataset_id, project_id, filename, sha256, format, rows_ok, rows_bad, duplicates, imported_by,
                       imported_at
                  from corpus.dataset
                 where project_id = :project
                 order by dataset_id desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("limit", PAGE)
                .query(Datasets::read)
                .list();
    }

    private static Dataset read(ResultSet row, int number) throws SQLException {
        return new Dataset(
                new DatasetId(row.getObject("dataset_id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("filename"),
                row.getString("sha256"),
                row.getString("format"),
                row.getLong("rows_ok"),
                row.getLong("rows_bad"),
                row.getLong("duplicates"),
                new AccountId(row.getObject("imported_by", UUID.class)),
                row.getTimestamp("imported_at").toInstant());
    }
}
