package org.cotejo.insight.items;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cotejo.corpus.ItemId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.CanonicalJson;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The responses of an item and what was submitted on them, all revisions. */
@Repository
class ItemSubmissions {
    private final JdbcClient jdbc;

    ItemSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ItemDetail.ItemResponse> responses(ItemId item, int limit) {
        return jdbc.sql("""
                select response_id, response as name, model, text, sha256
                  from corpus.response_v1
                 where item_id = :item
                 order by response_id
                 limit :limit
                """)
                .param("item", item.value())
                .param("limit", limit)
                .query(ItemDetail.ItemResponse.class)
                .list();
    }

    /** A submission as it is stored. */
    record Stored(
            UUID submission,
            UUID assignment,
            AccountId evaluator,
            int revision,
            boolean latest,
            boolean repeat,
            Instant submittedAt,
            String protocolVersion,
            String sha256,
            String document) {}

    /** The newest of an item, newest first. */
    List<Stored> submissions(ItemId item, int limit) {
        return jdbc.sql("""
                select s.submission_id, s.assignment_id, s.evaluator_id, s.revision, s.latest, s.repeat, s.submitted_at,
                       p.version, s.sha256, s.document
                  from judgment.submission_v1 s
                  join project.protocol_v1 p on p.protocol_id = s.protocol_id
                 where s.item_id = :item
                 order by s.submission_id desc
                 limit :limit
                """)
                .param("item", item.value())
                .param("limit", limit)
                .query((row, _) -> new Stored(
                        row.getObject("submission_id", UUID.class),
                        row.getObject("assignment_id", UUID.class),
                        new AccountId(row.getObject("evaluator_id", UUID.class)),
                        row.getInt("revision"),
                        row.getBoolean("latest"),
                        row.getBoolean("repeat"),
                        row.getTimestamp("submitted_at").toInstant(),
                        row.getString("version"),
                        row.getString("sha256"),
                        row.getString("document")))
                .list();
    }

    long count(ItemId item) {
        return jdbc.sql("select count(*) from judgment.submission_v1 where item_id = :item")
                .param("item", item.value())
                .query(Long.class)
                .single();
    }

    /** The newest submissions of a person in a project that count. */
    List<Resemblance.Written> written(ProjectId project, AccountId evaluator, int limit) {
        return jdbc.sql("""
                select submission_id, item_id, document
                  from judgment.submission_v1
                 where project_id = :project
                   and evaluator_id = :evaluator
                   and latest
                 order by submission_id desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("evaluator", evaluator.value())
                .param("limit", limit)
                .query((row, _) -> new Resemblance.Written(
                        row.getObject("submission_id", UUID.class),
                        new ItemId(row.getObject("item_id", UUID.class)),
                        true,
                        justification(row.getString("document"))))
                .list();
    }

    static String justification(String document) {
        return CanonicalJson.read(document).at("/content/justification").asString("");
    }
}
