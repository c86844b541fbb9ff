package org.cotejo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import tools.jackson.databind.JsonNode;

class ImportJobsTest {
    @Test
    void anImportWhoseJobIsGoneIsGoneOnWithAtTheNextStart() throws Exception {
        var project = World.emptyProject();
        var upload = project.upload("rows.jsonl", World.rows(3));

        leave(upload, "state = 'checking', report = null");
        startJobs();
        assertThat(project.afterItsJobs(upload).get("state").asString()).isEqualTo("checked");

        leave(upload, "state = 'importing', policy = 'all_or_none'");
        startJobs();
        var imported = project.afterItsJobs(upload);
        assertThat(imported.get("state").asString()).isEqualTo("imported");
    }

    /** As a kill between two transactions does, or a backup, which holds no jobs. */
    private static void leave(JsonNode upload, String state) {
        TestServer.jdbc()
                .sql("update exchange.import set " + state + " where import_id = :id::uuid")
                .param("id", upload.get("import_id").asString())
                .update();
    }

    private static void startJobs() throws Exception {
        new ImportJobs()
                .resumeImportsAtStart(
                        TestServer.bean(Imports.class), TestServer.bean(SchedulerClient.class), TestServer.CLOCK)
                .run(new DefaultApplicationArguments());
    }
}
