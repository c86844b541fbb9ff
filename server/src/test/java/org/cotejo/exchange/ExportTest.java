package org.cotejo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.cotejo.kernel.CanonicalJson;
import org.cotejo.kernel.Sha256;
import org.junit.jupiter.api.Test;

/** What goes out: every submission as it was hashed, every rating as a row, no person's name. */
class ExportTest {
    private static final String HOSTILE = "=HYPERLINK(\"x\"), \"quoted\"\nand a line";

    private final World.Project project = World.emptyProject()
            .importing("rows.jsonl", World.row(HOSTILE, "¿Qué?", "Texto.", "model-a"))
            .overlap(2)
            .publish();

    @Test
    void everyDocumentIsOneLineWithTheHashOfItsReceipt() {
        var first = Work.next(project, project.evaluator()).submit().expect(201).json();
        var second =
                Work.next(project, project.evaluator()).submit().expect(201).json();

        var lines = export("submissions.jsonl").body().lines().toList();

        assertThat(lines.stream().map(Sha256::of))
                .containsExactly(
                        first.get("sha256").asString(), second.get("sha256").asString());
        assertThat(CanonicalJson.read(lines.getFirst()).get("submission_id").asString())
                .isEqualTo(first.get("submission_id").asString());
    }

    @Test
    void aRewriteGoesOutWithItsSubmission() {
        var work = Work.next(project, project.evaluator());
        work.change(content -> content.putObject("rewrite")
                        .put("text", "Un texto mejor.")
                        .put("source_sha256", Sha256.of("Texto.")))
                .submit()
                .expect(201);

        var document = CanonicalJson.read(export("submissions.jsonl").body().strip());

        assertThat(document.at("/content/rewrite/text").asString()).isEqualTo("Un texto mejor.");
        assertThat(document.at("/content/rewrite/source_sha256")).isEqualTo(document.at("/response/sha256"));
    }

    @Test
    void everyRatingIsOneRowUnderTheAgreedHeader() {
        var work = Work.next(project, project.evaluator());
        var pseudonym =
                work.client().get("/api/v1/session").json().get("pseudonym").asString();
        work.change(content -> ((tools.jackson.databind.node.ObjectNode) content.at("/ratings/7"))
                        .putNull("value")
                        .put("not_applicable", true))
                .submit()
                .expect(201);

        var answer = export("ratings.csv");

        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.body())
                .startsWith("item,response,model,evaluator,criterion,value,not_applicable,submitted_at,"
                        + "protocol_version\n");
        var rows = CsvReader.builder().ofCsvRecord(answer.body()).stream()
                .map(record -> record.getFields())
                .toList();
        assertThat(rows.getFirst())
                .containsExactly(
                        "item",
                        "response",
                        "model",
                        "evaluator",
                        "criterion",
                        "value",
                        "not_applicable",
                        "submitted_at",
                        "protocol_version");
        assertThat(rows).hasSize(11);
        assertThat(row(rows, "tone").subList(1, 7))
                .containsExactly(HOSTILE, "model-a", pseudonym, "tone", "5", "false");
        assertThat(row(rows, "language_es").subList(4, 7)).containsExactly("language_es", "", "true");
        assertThat(row(rows, "tone").getLast()).isEqualTo("1.0.0");
    }

    @Test
    void aProjectWithoutSubmissionsExportsAnEmptyFileAndAHeader() {
        assertThat(export("submissions.jsonl").body()).isEmpty();
        assertThat(export("ratings.csv").body().lines()).hasSize(1);
    }

    @Test
    void onlyTheLeadExports() {
        var path = project.path() + "/exports/ratings.csv";

        project.evaluator().client().get(path).expect(403);
        project.member("reviewer").client().get(path).expect(403);
        World.lead().client().get(path).expect(404);
    }

    private static List<String> row(List<List<String>> rows, String criterion) {
        return rows.stream()
                .filter(row -> row.get(4).equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private org.cotejo.harness.Client.Answer export(String name) {
        return project.lead().client().get(project.path() + "/exports/" + name).expect(200);
    }
}
