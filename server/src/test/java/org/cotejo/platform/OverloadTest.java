package org.cotejo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.cotejo.harness.Client;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.cotejo.people.AccountService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When every connection is in use, everybody is told so and when to come back, and nothing is lost. */
class OverloadTest {
    private static final HikariDataSource POOL = TestServer.bean(HikariDataSource.class);

    private final List<Connection> held = new ArrayList<>();
    private final World.Project project = World.running(4, 1);
    private final World.Person evaluator = project.evaluator();
    private final Work work = Work.next(project, evaluator);

    /** The jobs are clients of the pool too, and would fill the log with their complaints. */
    @BeforeEach
    void pauseJobs() {
        TestServer.bean(Scheduler.class).pause();
    }

    @AfterEach
    void release() throws SQLException {
        for (var connection : held) connection.close();
        held.clear();
        TestServer.bean(Scheduler.class).resume();
    }

    private void holdEveryConnection() throws SQLException {
        while (held.size() < POOL.getMaximumPoolSize()) held.add(POOL.getConnection());
    }

    @Test
    void everyEndpointAnswersThatItIsTooBusyAndWhenToComeBack() throws Exception {
        var token = TestServer.bean(AccountService.class)
                .signInLink(evaluator.account().id())
                .token();
        var lead = project.lead().client();
        var somebody = Client.stranger();
        holdEveryConnection();

        var answers = atOnce(List.of(
                () -> lead.get("/api/v1/session"),
                () -> lead.get("/api/v1/projects"),
                () -> lead.get(project.path() + "/audit"),
                () -> lead.get(project.path() + "/exports/submissions.jsonl"),
                () -> lead.post("/api/v1/projects", Map.of("name", "Otro")),
                () -> lead.upload(project.path() + "/imports?filename=a.jsonl", new byte[2_000_000]),
                () -> evaluator.client().get("/api/v1/queue"),
                () -> work.saveDraft(0),
                work::submit,
                () -> somebody.post("/api/v1/session", Map.of("email", "a@example.org", "password", "contraseña")),
                () -> somebody.get("/api/v1/invitations/" + token),
                () -> somebody.get("/sign-in/" + token)));

        assertThat(answers).allSatisfy(OverloadTest::assertTooBusy);

        release();
        lead.get("/api/v1/session").expect(200);
        evaluator.client().get("/api/v1/queue").expect(200);
        lead.post("/api/v1/projects", Map.of("name", "Otro")).expect(200);
        work.saveDraft(0).expect(200);
        work.submit().expect(201);
        somebody.get("/sign-in/" + token).expect(302);
        somebody.get("/api/v1/session").expect(200);
    }

    private static void assertTooBusy(Client.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("3");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.problem()).isEqualTo("overloaded");
        assertThat(answer.json().get("detail").asString())
                .isEqualTo("Todas las conexiones están en uso. No se perdió nada; inténtalo de nuevo en 3 segundos.");
    }

    @Test
    void theyAreToldInTheirLanguage() throws Exception {
        var english = project.lead().client().speaking("en-GB");
        holdEveryConnection();

        var answer = english.get("/api/v1/projects").expect(503);

        assertThat(answer.json().get("title").asString()).isEqualTo("Too busy");
        assertThat(answer.json().get("detail").asString())
                .isEqualTo("All connections are in use. Nothing was lost; try again in 3 seconds.");
    }

    /** They come at once: whoever asked for a connection would wait as long as the pool does. */
    @Test
    void thePagesThemselvesNeedNoConnection() throws Exception {
        var client = project.lead().client();
        holdEveryConnection();

        assertTimeout(Duration.ofMillis(POOL.getConnectionTimeout()), () -> {
            var page = client.get("/projects").expect(200);
            assertThat(page.header("Content-Type")).startsWith("text/html");
            client.get(page.body().replaceFirst("(?s).*src=\"([^\"]+[.]js)\".*", "$1"))
                    .expect(200);
        });
    }

    private static List<Client.Answer> atOnce(List<Callable<Client.Answer>> calls) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Client.Answer>();
            for (var future : executor.invokeAll(calls)) answers.add(future.get());
            return answers;
        }
    }
}
