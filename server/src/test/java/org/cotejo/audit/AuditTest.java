package org.cotejo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/** Who did what: written with the act, chained after it, never changed unnoticed. */
class AuditTest {
    private final World.Project project = World.running(1, 1);

    @Test
    void everyActOfAProjectHasItsEntryUnderAPseudonym() {
        var evaluator = project.evaluator();
        Work.next(project, evaluator).submit().expect(201);
        project.lead().client().get(project.path() + "/exports/ratings.csv").expect(200);

        var entries = project.lead()
                .client()
                .get(project.path() + "/audit")
                .expect(200)
                .json()
                .get("entries");

        assertThat(entries.valueStream().map(entry -> entry.get("action").asString()))
                .contains(
                        "project.created",
                        "import.accepted",
                        "protocol.published",
                        "member.added",
                        "judgment.submitted",
                        "export.written");
        assertThat(actor(entries, "judgment.submitted"))
                .isEqualTo(evaluator.account().pseudonym());
        assertThat(entries.toString()).doesNotContain(evaluator.account().displayName());
    }

    @Test
    void whatIsRefusedLeavesNoEntry() {
        var before = count();

        project.lead().client().post(project.path() + "/publish").expect(409);
        project.lead().client().patch(project.path(), Map.of("overlap", 9)).expect(409);

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void theChainHoldsAndShowsTheFirstAlteredEntry() {
        var seal = TestServer.bean(AuditSeal.class);
        while (seal.sealNext(1_000) > 0) continue;
        assertThat(seal.firstBroken()).isEmpty();
        var jdbc = TestServer.jdbc();
        var victim = jdbc.sql("select position, entry_id from audit.seal order by position desc offset 3 limit 1")
                .query((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                .single();

        jdbc.sql("alter table audit.entry disable trigger all").update();
        try {
            change(victim.getValue(), "action || 'x'");
            assertThat(seal.firstBroken()).contains(victim.getKey());
        } finally {
            change(victim.getValue(), "rtrim(action, 'x')");
            jdbc.sql("alter table audit.entry enable trigger all").update();
        }
        assertThat(seal.firstBroken()).isEmpty();
    }

    @Test
    void anEntryIsNeitherChangedNorDeleted() {
        for (var sql : new String[] {"update audit.entry set action = 'x'", "delete from audit.entry"}) {
            assertThatThrownBy(() -> TestServer.jdbc().sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("insert-only");
        }
    }

    private static void change(String entry, String action) {
        TestServer.jdbc()
                .sql("update audit.entry set action = " + action + " where entry_id = :id::uuid")
                .param("id", entry)
                .update();
    }

    private long count() {
        return TestServer.jdbc()
                .sql("select count(*) from audit.entry where project_id = :id::uuid")
                .param("id", project.id())
                .query(Long.class)
                .single();
    }

    private static String actor(JsonNode entries, String action) {
        return entries.valueStream()
                .filter(entry -> entry.get("action").asString().equals(action))
                .findFirst()
                .orElseThrow()
                .get("actor")
                .asString();
    }
}
