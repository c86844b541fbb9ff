package org.cotejo.evidence.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.cotejo.harness.Client;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How long a claim took, from the workbench to the lead and into the archive. */
class ClaimTimesTest {
    private final World.Project project = project().overlap(3).publish();
    private final World.Person evaluator = project.evaluator();

    private static World.Project project() {
        return World.emptyProject()
                .importing(
                        "rows.jsonl",
                        "{\"id\": \"a\", \"prompt\": \"¿Qué?\", \"response\": \"Lima. Quito.\", \"model\": \"m\"}\n");
    }

    private static Map<String, Object> stretch(UUID claim, String step, long millis) {
        return Map.of("time_id", UUID.randomUUID(), "claim_id", claim, "step", step, "active_millis", millis);
    }

    private Client.Answer report(World.Person person, List<?> stretches) {
        return person.client().post(project.path() + "/claim-times", Map.of("stretches", stretches));
    }

    @Test
    void theStepsOfAClaimAddUpOnceForEachWhoWorkedOnIt() throws IOException {
        var work = Work.next(project, evaluator).claim("Lima es la capital del Perú.", "supported");
        var claim = UUID.fromString(work.content().at("/claims/0/id").asString());
        var twice = stretch(claim, "search", 40_000);
        report(evaluator, List.of(twice, stretch(claim, "read", 30_000))).expect(204);
        report(evaluator, List.of(twice, stretch(claim, "decide", 5_000))).expect(204);
        report(project.evaluator(), List.of(stretch(claim, "read", 99_000))).expect(204);
        work.submit().expect(201);

        var shown = project.lead()
                .client()
                .get(project.path() + "/facts/claims")
                .expect(200)
                .json();
        assertThat(shown.at("/claims/0/active_millis").asLong()).isEqualTo(75_000);
        assertThat(archivedVerdict().get("active_ms").asLong()).isEqualTo(75_000);
    }

    @Test
    void aClaimThatNobodyTimedHasNoTime() throws IOException {
        Work.next(project, evaluator)
                .claim("Quito está en Perú.", "contradicted")
                .submit()
                .expect(201);

        var shown = project.lead()
                .client()
                .get(project.path() + "/facts/claims")
                .expect(200)
                .json();
        assertThat(shown.at("/claims/0/active_millis").isNull()).isTrue();
        assertThat(archivedVerdict().has("active_ms")).isFalse();
    }

    private JsonNode archivedVerdict() throws IOException {
        var archive = project.lead().client().download(project.path() + "/exports/evidence-private.zip");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (!zip.getNextEntry().getName().equals("verdicts.jsonl")) zip.closeEntry();
            return JsonMapper.shared().readTree(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatCannotHaveBeenIsRefusedWholeAndNamed() {
        var claim = UUID.randomUUID();
        var refused = report(evaluator, List.of(stretch(claim, "read", 1), stretch(claim, "read", 1_800_001)));
        assertThat(refused.expect(422).json().at("/errors/0/pointer").asString())
                .isEqualTo("/stretches/1/active_millis");
        report(evaluator, List.of(stretch(claim, "sleep", 5))).expect(400);
        report(project.lead(), List.of(stretch(claim, "read", 5))).expect(403);
        report(project().publish().evaluator(), List.of(stretch(claim, "read", 5)))
                .expect(404);
    }
}
