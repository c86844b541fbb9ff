package org.cotejo.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.cotejo.bundle.verify.VerifyCommand;
import org.cotejo.harness.SourceSite;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What a project's evaluators proved, taken out of the house and derived again without it. */
class EvidenceExportTest {
    private static final String CENSUS = "El censo. En 2020 la población era de 126 014 024 habitantes. 🇲🇽 Fin.";
    private static final String EXACT = "la población era de 126 014 024 habitantes";
    private static SourceSite site;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        site = new SourceSite().page("/censo", "Censo 2020", CENSUS).page("/otro", "Otra fuente", CENSUS);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private final World.Project project = World.emptyProject()
            .importing(
                    "rows.jsonl",
                    "{\"id\": \"a\", \"prompt\": \"¿Cuántos?\", \"response\": \"Eran 130 millones 🇲🇽 en 2020.\", \"model\": \"m\"}\n")
            .overlap(3)
            .publish();

    private static ObjectNode claim(Work work, String text, String verdict) {
        work.claim(text, verdict);
        var claims = work.content().withArray("/claims");
        var claim = (ObjectNode) claims.get(claims.size() - 1);
        claim.put("reason", "El censo dice otra cosa.");
        var evidence = claim.putObject("evidence");
        evidence.put("reference_date", "2020-03-15").put("confidence", "high").put("kind", "number");
        evidence.putArray("citations");
        return evidence;
    }

    private static void quote(ObjectNode evidence, String stance, String capture) {
        var citation = evidence.withArray("/citations").addObject();
        citation.put("id", UUID.randomUUID().toString()).put("stance", stance);
        citation.putObject("quote")
                .put("capture_id", capture)
                .put("start", CENSUS.indexOf(EXACT))
                .put("end", CENSUS.indexOf(EXACT) + EXACT.length())
                .put("exact", EXACT)
                .put("prefix", "")
                .put("suffix", "");
    }

    private static void compute(ObjectNode evidence, String input, String output) {
        var citation = evidence.withArray("/citations").addObject();
        citation.put("id", UUID.randomUUID().toString()).put("stance", "contradicts");
        citation.putObject("computation")
                .put("engine", "cotejo-arith/1")
                .put("input", input)
                .put("output", output);
    }

    private String capture(World.Person person, String path) {
        return SourceSite.capture(project, person, path)
                .at("/capture/capture_id")
                .asString();
    }

    private void work() {
        var person = project.evaluator();
        var work = Work.next(project, person);
        var proven = claim(work, "Eran 130 millones.", "contradicted");
        quote(proven, "contradicts", capture(person, "/censo"));
        quote(proven, "contradicts", capture(person, "/otro"));
        compute(proven, "130000000 - 126014024", "3985976");
        quote(claim(work, "Fue en 2020.", "supported"), "supports", capture(person, "/censo"));
        claim(work, "Nadie lo sabe.", "unverifiable");
        work.submit().expect(201);

        var brought = person.client()
                .upload(
                        project.path() + "/transcriptions?url=https://www.inegi.org.mx/muro",
                        CENSUS.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json();
        project.lead()
                .client()
                .post(
                        project.path() + "/transcriptions/"
                                + brought.get("transcription_id").asString() + "/decision",
                        Map.of("agrees", true, "note", "Visto."))
                .expect(200);
        var second = Work.next(project, project.evaluator());
        quote(
                claim(second, "Eran 130 millones.", "contradicted"),
                "contradicts",
                brought.get("capture_id").asString());
        second.submit().expect(201);
        Work.next(project, project.evaluator())
                .claim("Sin prueba.", "supported")
                .submit()
                .expect(201);
    }

    private Path export(String scope) throws IOException {
        var bytes = project.lead().client().download(project.path() + "/exports/evidence-" + scope + ".zip");
        return Files.write(folder.resolve(scope + ".zip"), bytes);
    }

    private record Verified(int code, String said) {}

    private static Verified verify(Path file) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var code = VerifyCommand.run(List.of(file.toString()), stream, stream);
        return new Verified(code, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aStrangerDerivesEverythingAgain() throws IOException {
        work();

        var whole = verify(export("private"));
        assertThat(whole.code()).as(whole.said()).isZero();
        assertThat(whole.said()).contains("quotes").contains("proofs");
        var published = verify(export("public"));
        assertThat(published.code()).as(published.said()).isEqualTo(6);
        try (var zip = new ZipFile(folder.resolve("public.zip").toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()).toList())
                    .noneMatch(name -> name.endsWith(".warc.gz"));
            var claims =
                    new String(zip.getInputStream(zip.getEntry("claims.jsonl")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(claims.lines()).hasSize(5);
        }
    }

    @Test
    void whatAnotherProgramSaidIsNamedAsNotRepeated() throws IOException {
        var path = project.path();
        for (var answer : List.of("EQUAL", "UNDECIDED")) {
            TestServer.jdbc()
                    .sql(
                            "insert into evidence.algebra_answer values (:project::uuid, 'symja-equality/1', :in, :out, now())")
                    .param("project", path.substring(path.lastIndexOf('/') + 1))
                    .param("in", "x = " + answer)
                    .param("out", answer)
                    .update();
        }
        var work = Work.next(project, project.evaluator());
        for (var answer : List.of("EQUAL", "UNDECIDED")) {
            var evidence = claim(work, "Es lo mismo: " + answer, "contradicted");
            compute(evidence, "x = " + answer, answer);
            ((ObjectNode) evidence.at("/citations/0/computation")).put("engine", "symja-equality/1");
        }
        work.submit().expect(201);

        var verified = verify(export("private"));
        assertThat(verified.code()).as(verified.said()).isEqualTo(6);
        assertThat(verified.said()).contains("symja-equality/1");
    }

    @Test
    void aByteThatIsChangedIsFound() throws IOException {
        work();
        var file = export("private");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThat(verify(file).code()).isEqualTo(1);
    }

    @Test
    void onlyWhoLeadsTakesItOut() {
        project.evaluator()
                .client()
                .get(project.path() + "/exports/evidence-private.zip")
                .expect(403);
        project.lead()
                .client()
                .get(project.path() + "/exports/evidence-all.zip")
                .expect(404);
    }

    @Test
    void aProjectWithoutClaimsHasAnArchiveThatHolds() throws IOException {
        assertThat(verify(export("private")).code()).isZero();
    }
}
