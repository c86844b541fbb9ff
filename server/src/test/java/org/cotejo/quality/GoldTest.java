package org.cotejo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cotejo.harness.Client;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;

/** What a lead knows to be right comes in as a file, and judgments are held against it. */
class GoldTest {
    private static final String TEXT = "🙂 Lima está en Chile. Tiene 10 millones de habitantes.";

    private final World.Project project = World.emptyProject()
            .importing("rows.jsonl", World.row("r1", "¿Dónde está Lima?", TEXT, "m"))
            .overlap(3)
            .publish();

    private Client.Answer keep(World.Person person, String file) {
        return person.client()
                .upload(project.path() + "/gold?filename=gold.jsonl", file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsKeptAndJudgmentsAreHeldAgainstIt() {
        keep(
                        project.lead(),
                        """
                        {"response": "r1", "scores": {"accuracy": 2}, "errors": [
                        """.strip()
                                + "{\"category\": \"FAC.entity\", \"severity\": \"major\", \"start\": 2, \"end\": 21, \"exact\": \"Lima está en Chile.\"},"
                                + "{\"category\": \"COM.missing\", \"severity\": \"minor\"}]}\n")
                .expect(201);
        var listed = project.lead()
                .client()
                .get(project.path() + "/gold")
                .expect(200)
                .json()
                .get("answers");
        assertThat(listed).hasSize(1);
        assertThat(listed.at("/0/errors").asInt()).isEqualTo(2);
        assertThat(listed.at("/0/response").asString()).isEqualTo("r1");

        var found = Work.next(project, project.evaluator());
        found.mark("FAC.contradicted", "major", 7, 20)
                .mark("TON.cold", "minor", 22, 27)
                .claim("Lima está en Chile.", "contradicted")
                .rate("accuracy", 2);
        found.submit().expect(201);

        var rater = project.lead()
                .client()
                .get(project.path() + "/quality/raters")
                .expect(200)
                .json()
                .at("/raters/0/gold");
        assertThat(rater.at("/sensitivity/count").asInt()).isEqualTo(1);
        assertThat(rater.at("/sensitivity/of").asInt()).isEqualTo(2);
        assertThat(rater.at("/false_alarms/count").asInt()).isEqualTo(1);
        assertThat(rater.at("/false_alarms/of").asInt()).isEqualTo(2);

        // A correction is another version, and what depended on it is told anew.
        keep(project.lead(), "{\"response\": \"r1\", \"errors\": []}").expect(201);
        var corrected = project.lead()
                .client()
                .get(project.path() + "/quality/raters")
                .expect(200)
                .json();
        assertThat(corrected.at("/raters/0/gold/sensitivity/of").asInt()).isZero();
        assertThat(corrected.at("/raters/0/gold/false_alarms/count").asInt()).isEqualTo(2);
        assertThat(project.lead()
                        .client()
                        .get(project.path() + "/gold")
                        .expect(200)
                        .json()
                        .at("/answers/0/version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void eachWrongLineIsNamedAndNothingIsKept() {
        var refused = keep(project.lead(), """
                        {"response": "r1", "errors": []}
                        nothing
                        {"response": "r9", "errors": []}
                        {"response": "r1", "errors": [], "scores": {"accuracy": 9, "beauty": 1}, "tolerance": -1}
                        {"response": "r1", "errors": [{"category": "FAC.number", "severity": "huge"}, {"category": "STR.insight", "severity": "neutral"}]}
                        {"response": "r1", "errors": [{"category": "FAC.number", "severity": "major", "start": 50, "end": 99}, {"category": "FAC.number", "severity": "major", "start": 0, "end": 1, "exact": "x"}]}
                        """).expect(422).json();
        assertThat(refused.get("errors")
                        .valueStream()
                        .map(one -> one.get("code").asString() + " "
                                + one.get("pointer").asString()))
                .containsExactly(
                        "gold-line-unreadable /1",
                        "gold-response-unknown /2",
                        "gold-tolerance-wrong /3",
                        "gold-score-out-of-scale /3",
                        "gold-score-unknown /3",
                        "gold-response-twice /3",
                        "gold-severity-refused /4",
                        "gold-category-unknown /4",
                        "gold-response-twice /4",
                        "gold-place-wrong /5",
                        "gold-quote-differs /5",
                        "gold-response-twice /5");
        assertThat(project.lead()
                        .client()
                        .get(project.path() + "/gold")
                        .expect(200)
                        .json()
                        .get("answers"))
                .isEmpty();
        keep(project.lead(), "\n").expect(422);
        keep(project.evaluator(), "{\"response\": \"r1\", \"errors\": []}").expect(403);
        project.evaluator().client().get(project.path() + "/gold").expect(403);
    }
}
