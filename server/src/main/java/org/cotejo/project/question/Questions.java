package org.cotejo.project.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.BilingualText;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProtocolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Questions {
    private static final String SELECT = """
            select q.question_id, q.project_id, q.protocol_id, q.asker_id, q.assignment_id, q.item_id, q.about_kind,
                   q.about, q.question, q.asked_at, q.answer, q.answered_at, e.text_es, e.text_en, p.version
              from project.question q
              left join project.change_entry e on e.question_id = q.question_id
              left join project.protocol p on p.protocol_id = e.protocol_id
            """;

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Question question) {
        var about = question.about();
        jdbc.sql("""
                insert into project.question
                       (question_id, project_id, protocol_id, asker_id, assignment_id, item_id, about_kind, about,
                        question, asked_at)
                values (:id, :project, :protocol, :asker, :assignment, :item, :kind, :about, :question, :at)
                """)
                .param("id", question.id().value())
                .param("project", question.project().value())
                .param("protocol", question.origin().protocol().value())
                .param("asker", question.asker().value())
                .param("assignment", question.origin().assignment())
                .param("item", question.origin().item())
                .param("kind", about == null ? null : about.kind())
                .param("about", about == null ? null : about.text())
                .param("question", question.text())
                .param("at", question.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    int openOf(ProjectId project, AccountId asker) {
        return jdbc.sql("""
                select count(*)
                  from project.question
                 where project_id = :project and asker_id = :asker and answer is null
                """)
                .param("project", project.value())
                .param("asker", asker.value())
                .query(Integer.class)
                .single();
    }

    long open(ProjectId project) {
        return jdbc.sql("select count(*) from project.question where project_id = :project and answer is null")
                .param("project", project.value())
                .query(Long.class)
                .single();
    }

    Optional<Question> lock(QuestionId id) {
        return jdbc.sql(SELECT + " where q.question_id = :id for no key update of q")
                .param("id", id.value())
                .query(Questions::read)
                .optional();
    }

    Optional<Question> byId(QuestionId id) {
        return jdbc.sql(SELECT + " where q.question_id = :id")
                .param("id", id.value())
                .query(Questions::read)
                .optional();
    }

    /** Of one person, the newest first. */
    List<Question> of(ProjectId project, AccountId asker, int limit) {
        return jdbc.sql(SELECT + """
                 where q.project_id = :project and q.asker_id = :asker
                 order by q.question_id desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("asker", asker.value())
                .param("limit", limit)
                .query(Questions::read)
                .list();
    }

    /** Open ones, the oldest first, or answered ones, the newest first; below or above one for the next page. */
    List<Question> page(ProjectId project, boolean open, Optional<QuestionId> after, int limit) {
        return jdbc.sql(SELECT + """
                 where q.project_id = :project and (q.answer is null) = :open
                   and (:after::uuid is null or case when :open then q.question_id > :after::uuid
                                                     else q.question_id < :after::uuid end)
                 order by case when :open then q.question_id end, q.question_id desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("open", open)
                .param("after", after.map(QuestionId::value).orElse(null))
                .param("limit", limit)
                .query(Questions::read)
                .list();
    }

    void answer(QuestionId id, String text, AccountId by, java.time.Instant at) {
        jdbc.sql("""
                update project.question
                   set answer = :answer, answered_by = :by, answered_at = :at
                 where question_id = :id and answer is null
                """)
                .param("id", id.value())
                .param("answer", text)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Question read(ResultSet row, int number) throws SQLException {
        var kind = row.getString("about_kind");
        return new Question(
                new QuestionId(row.getObject("question_id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new AccountId(row.getObject("asker_id", UUID.class)),
                new Question.Origin(
                        row.getObject("assignment_id", UUID.class),
                        row.getObject("item_id", UUID.class),
                        new ProtocolId(row.getObject("protocol_id", UUID.class))),
                kind == null ? null : new Question.About(kind, row.getString("about")),
                row.getString("question"),
                row.getTimestamp("asked_at").toInstant(),
                answer(row));
    }

    private static Question.@Nullable Answer answer(ResultSet row) throws SQLException {
        var text = row.getString("answer");
        if (text == null) return null;
        var es = row.getString("text_es");
        return new Question.Answer(
                text,
                row.getTimestamp("answered_at").toInstant(),
                es == null ? null : new BilingualText(es, row.getString("text_en")),
                row.getString("version"));
    }
}
