package org.cotejo.project.version;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.BilingualText;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the questions of evaluators added to versions; without a version they wait for the next one. */
@Repository
public class ChangeLogs {
    private static final int ENTRIES_MAX = 500;

    private final JdbcClient jdbc;

    ChangeLogs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of a change log. */
    public record Entry(UUID entryId, UUID questionId, BilingualText text) {}

    /** Of a published version, the oldest first; without one, what waits for the next. */
    public List<Entry> entries(ProjectId project, Optional<UUID> protocol) {
        return jdbc.sql("""
                select entry_id, question_id, text_es, text_en
                  from project.change_entry
                 where project_id = :project and protocol_id is not distinct from :protocol::uuid
                 order by entry_id
                 limit :limit
                """)
                .param("project", project.value())
                .param("protocol", protocol.orElse(null))
                .param("limit", ENTRIES_MAX)
                .query((row, _) -> new Entry(
                        row.getObject("entry_id", UUID.class),
                        row.getObject("question_id", UUID.class),
                        new BilingualText(row.getString("text_es"), row.getString("text_en"))))
                .list();
    }

    public void insert(ProjectId project, Entry entry, Instant now) {
        jdbc.sql("""
                insert into project.change_entry (entry_id, project_id, question_id, text_es, text_en, added_at)
                values (:id, :project, :question, :es, :en, :now)
                """)
                .param("id", entry.entryId())
                .param("project", project.value())
                .param("question", entry.questionId())
                .param("es", entry.text().es())
                .param("en", entry.text().en())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Other words for a line that waits; whether there is such a line. */
    public boolean reword(ProjectId project, UUID entry, BilingualText text) {
        return jdbc.sql("""
                update project.change_entry
                   set text_es = :es, text_en = :en
                 where entry_id = :id and project_id = :project and protocol_id is null
                """)
                        .param("id", entry)
                        .param("project", project.value())
                        .param("es", text.es())
                        .param("en", text.en())
                        .update()
                == 1;
    }

    /** Everything that waits belongs to this version from now on. */
    public void seal(ProjectId project, UUID protocol) {
        jdbc.sql("""
                update project.change_entry
                   set protocol_id = :protocol
                 where project_id = :project and protocol_id is null
                """)
                .param("project", project.value())
                .param("protocol", protocol)
                .update();
    }
}
