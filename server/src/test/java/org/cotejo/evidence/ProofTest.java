package org.cotejo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cotejo.harness.SourceSite;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.cotejo.kernel.CanonicalJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What verdicts rest on, through the door: quotations, computations, searches, and what is refused. */
class ProofTest {
    private static final String CENSUS =
            "El censo. En 2020 la población de México era de 126 014 024 habitantes. 🇲🇽 Fin.";
    private static final String EXACT = "la población de México era de 126 014 024 habitantes";
    private static final String CLAIM = "México tenía 130 millones de habitantes en 2020.";
    private static SourceSite site;

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
                    "{\"id\": \"a\", \"prompt\": \"¿Cuántos?\", \"response\": \"" + CLAIM + "\", \"model\": \"m\"}\n")
            .overlap(3)
            .publish();
    private final World.Person evaluator = project.evaluator();

    private Work work() {
        return Work.next(project, evaluator);
    }

    /** The site of the tests is somebody's own network: the lead says how far it is trusted. */
    private void trust(String tier) {
        var sources = project.lead()
                .client()
                .get(project.path() + "/sources")
                .expect(200)
                .json();
        var rules = (tools.jackson.databind.node.ArrayNode) sources.get("rules").deepCopy();
        var rule = rules.addObject().put("id", "site").put("name", "Site").put("tier", tier);
        rule.putArray("match")
                .addObject()
                .put("host", "127.0.0.1")
                .put("path", "/")
                .put("subdomains", false);
        rule.putArray("kinds");
        rule.putArray("langs");
        rule.putArray("countries");
        rule.putObject("why").put("es", "de la prueba").put("en", "of the test");
        project.lead()
                .client()
                .put(
                        project.path() + "/sources",
                        Map.of("version", sources.get("version").asInt(), "rules", rules, "note", "prueba"))
                .expect(200);
    }

    private String capture(String path) {
        return SourceSite.capture(project, evaluator, path)
                .at("/capture/capture_id")
                .asString();
    }

    private static ObjectNode evidence(Work work, String verdict) {
        work.claim(CLAIM, verdict);
        var claims = work.content().withArray("/claims");
        var claim = (ObjectNode) claims.get(claims.size() - 1);
        var evidence = claim.putObject("evidence");
        evidence.put("reference_date", "2020-03-15");
        evidence.putArray("citations");
        return evidence;
    }

    private static ObjectNode quote(ObjectNode evidence, String stance, String capture) {
        return quote(evidence, stance, capture, CENSUS.indexOf(EXACT), EXACT);
    }

    private static ObjectNode quote(ObjectNode evidence, String stance, String capture, int start, String exact) {
        var citation = evidence.withArray("/citations").addObject();
        citation.put("id", UUID.randomUUID().toString()).put("stance", stance);
        return citation.putObject("quote")
                .put("capture_id", capture)
                .put("start", start)
                .put("end", start + exact.length())
                .put("exact", exact)
                .put("prefix", "")
                .put("suffix", "");
    }

    private static void compute(ObjectNode evidence, String stance, String input, String output) {
        var citation = evidence.withArray("/citations").addObject();
        citation.put("id", UUID.randomUUID().toString()).put("stance", stance);
        citation.putObject("computation")
                .put("engine", "cotejo-arith/1")
                .put("input", input)
                .put("output", output);
    }

    private static JsonNode document(Work work) {
        var id = work.submit().expect(201).json().get("submission_id").asString();
        return CanonicalJson.read(TestServer.jdbc()
                .sql("select document from judgment.submission where submission_id = :id::uuid")
                .param("id", id)
                .query(String.class)
                .single());
    }

    private static List<String> codes(Work work) {
        return work.submit()
                .expect(422)
                .json()
                .get("errors")
                .valueStream()
                .map(error -> error.get("code").asString())
                .toList();
    }

    private static List<String> missing(JsonNode document) {
        var missing = new ArrayList<String>();
        document.at("/proof/0/missing").forEach(one -> missing.add(one.asString()));
        return missing;
    }

    @Test
    void aQuotationOfATrustedSourceProves() {
        trust("A");
        var work = work();
        quote(evidence(work, "contradicted"), "contradicts", capture("/censo"));

        var document = document(work);

        assertThat(document.at("/content/claims/0/provisional").asBoolean()).isFalse();
        assertThat(missing(document)).isEmpty();
        var source = document.at("/proof/0/citations/0/source");
        assertThat(source.get("tier").asString()).isEqualTo("A");
        assertThat(source.get("registry_version").asInt()).isEqualTo(2);
        assertThat(source.get("level").asString()).isEqualTo("exact");
        assertThat(source.get("title").asString()).isEqualTo("Censo 2020");
        assertThat(source.get("text_sha256").asString()).hasSize(64);
        assertThat(provisional(document)).containsExactly(false);
    }

    private static List<Boolean> provisional(JsonNode document) {
        return TestServer.jdbc()
                .sql("select provisional from evidence.claim where submission_id = :id::uuid order by position")
                .param("id", document.get("submission_id").asString())
                .query(Boolean.class)
                .list();
    }

    @Test
    void whatDoesNotProveLeavesTheVerdictProvisionalAndSaysWhy() {
        var capture = capture("/censo");
        var work = work();
        quote(evidence(work, "contradicted"), "contradicts", capture);
        assertThat(missing(document(work))).containsExactly("better_source");

        trust("E");
        var excluded = Work.next(project, project.evaluator());
        quote(evidence(excluded, "contradicted"), "contradicts", capture);
        assertThat(missing(document(excluded))).containsExactly("contradiction");
    }

    @Test
    void whatWasRetractedIsNoSource() {
        trust("A");
        var order = SourceSite.capture(project, evaluator, "/censo");
        SourceSite.retract(project, order.get("url").asString());
        var work = work();
        quote(
                evidence(work, "contradicted"),
                "contradicts",
                order.at("/capture/capture_id").asString());

        assertThat(missing(document(work))).containsExactly("contradiction");
        var seen =
                evaluator.client().get(project.path() + "/captures").expect(200).json();
        assertThat(seen.at("/captures/0/capture/tier").asString()).isEqualTo("E");
    }

    @Test
    void twoSourcesThatNobodyHasJudgedProveTogether() {
        var work = work();
        var evidence = evidence(work, "contradicted");
        quote(evidence, "contradicts", capture("/censo"));
        quote(evidence, "contradicts", capture("/otro"));

        assertThat(missing(document(work))).isEmpty();
    }

    @Test
    void aPageThatIsNotThereProvesNothing() {
        trust("A");
        var order = SourceSite.capture(project, evaluator, "/missing");
        var work = work();
        quote(
                evidence(work, "contradicted"),
                "context",
                order.at("/capture/capture_id").asString(),
                0,
                "null");

        assertThat(order.at("/capture/usable").asBoolean()).isFalse();
        assertThat(codes(work)).containsExactly("quote-too-short");
    }

    @Test
    void aComputationProvesAndIsRepeated() {
        var work = work();
        compute(evidence(work, "contradicted"), "contradicts", "130000000 - 126014024", "3985976");
        var document = document(work);
        assertThat(missing(document)).isEmpty();
        assertThat(document.at("/proof/0/citations/0/holds").asBoolean()).isTrue();

        var wrong = Work.next(project, project.evaluator());
        compute(evidence(wrong, "contradicted"), "contradicts", "130000000 - 126014024", "3985977");
        var refused = wrong.submit().expect(422).json();
        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("computation-differs");
        assertThat(refused.at("/errors/0/message").asString()).contains("3985976");
    }

    @Test
    void whatTheComputerAlgebraSaidProvesUnlessItWasUndecided() {
        answered("x^2 - 1 = (x - 1)(x + 1)", "EQUAL");
        answered("sqrt(x^2) = x", "UNDECIDED");
        var work = work();
        algebra(evidence(work, "supported"), "x^2 - 1 = (x - 1)(x + 1)", "EQUAL");
        assertThat(missing(document(work))).isEmpty();

        var undecided = Work.next(project, project.evaluator());
        algebra(evidence(undecided, "supported"), "sqrt(x^2) = x", "UNDECIDED");
        assertThat(missing(document(undecided))).containsExactly("support");

        var other = Work.next(project, project.evaluator());
        var evidence = evidence(other, "supported");
        algebra(evidence, "x^2 - 1 = (x - 1)(x + 1)", "DIFFERENT");
        algebra(evidence, "x = y", "EQUAL");
        assertThat(codes(other)).containsExactly("computation-differs", "computation-differs");
    }

    /** As the answer to a question is kept; the program itself has its own tests, and a journey asks it. */
    private void answered(String equation, String answer) {
        TestServer.jdbc()
                .sql(
                        "insert into evidence.algebra_answer values (:project::uuid, 'symja-equality/1', :input, :output, now())")
                .param("project", project.path().substring(project.path().lastIndexOf('/') + 1))
                .param("input", equation)
                .param("output", answer)
                .update();
    }

    private static void algebra(ObjectNode evidence, String input, String output) {
        var citation = evidence.withArray("/citations").addObject();
        citation.put("id", UUID.randomUUID().toString()).put("stance", "supports");
        citation.putObject("computation")
                .put("engine", "symja-equality/1")
                .put("input", input)
                .put("output", output);
    }

    @Test
    void evidenceThatIsWrongIsRefusedWithItsPlace() {
        trust("A");
        var capture = capture("/censo");
        var stranger = World.runningWith("otra");
        var elsewhere = SourceSite.capture(stranger, stranger.evaluator(), "/otro")
                .at("/capture/capture_id")
                .asString();
        var work = work();
        var evidence = evidence(work, "contradicted");
        quote(evidence, "contradicts", capture, CENSUS.indexOf(EXACT) + 1, EXACT);
        quote(evidence, "contradicts", capture, CENSUS.indexOf(EXACT), EXACT.replace("024", "025"));
        quote(evidence, "contradicts", elsewhere);
        quote(evidence, "contradicts", capture, CENSUS.indexOf("🇲🇽"), "🇲");
        quote(evidence, "contradicts", capture).put("prefix", "En 2021 ");
        compute(evidence, "contradicts", "1 +", "1");

        assertThat(codes(work))
                .containsExactly(
                        "quote-not-there",
                        "quote-not-there",
                        "capture-unknown",
                        "quote-too-short",
                        "quote-not-there",
                        "citation-malformed");
    }

    @Test
    void aProtocolMayRefuseWhatIsNotProven() {
        var strict = World.emptyProject()
                .importing(
                        "rows.jsonl", "{\"id\": \"a\", \"prompt\": \"¿?\", \"response\": \"Sí.\", \"model\": \"m\"}\n")
                .overlap(1);
        strict.lead()
                .client()
                .patch(strict.path(), Map.of("proof_required", true))
                .expect(200);
        strict.publish();
        var work = Work.next(strict, strict.evaluator()).claim(CLAIM, "supported");

        var refused = work.submit().expect(422).json();

        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("proof-missing");
        assertThat(refused.at("/errors/0/message").asString()).contains(CLAIM);
        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/content/claims/0/evidence");
        compute(evidence(work.change(content -> content.putArray("claims")), "supported"), "supports", "1 + 1", "2");
        work.submit().expect(201);
    }

    @Test
    void whatIsCalledUnverifiableWasSearchedForAndWhatIsNotCheckedSaysWhy() {
        var work = work();
        evidence(work, "unverifiable");
        assertThat(missing(document(work))).containsExactly("search");

        var other = Work.next(project, project.evaluator());
        evidence(other, "not_checkworthy");
        ((ObjectNode) other.content().at("/claims/0")).put("reason", " ");
        assertThat(missing(document(other))).containsExactly("reason");
    }

    @Test
    void anEarlierVerdictThatIsTakenOverIsNamedAndExists() {
        var earlier = work();
        compute(evidence(earlier, "contradicted"), "contradicts", "1 + 1", "2");
        var document = document(earlier);
        var claim = document.at("/content/claims/0/id").asString();
        var work = Work.next(project, project.evaluator());
        var evidence = evidence(work, "contradicted");
        compute(evidence, "contradicts", "1 + 1", "2");
        var reuse = evidence.putObject("reused_from");
        reuse.put("submission_id", document.get("submission_id").asString())
                .put("claim_id", claim)
                .put("verdict", "supported")
                .put("at", "2026-11-20T10:00:00Z");

        assertThat(codes(work)).containsExactly("reuse-unknown");
        reuse.put("verdict", "contradicted");
        assertThat(document(work)
                        .at("/content/claims/0/evidence/reused_from/claim_id")
                        .asString())
                .isEqualTo(claim);
    }

    @Test
    void aVerdictOnAnotherResponseIsOfferedAndOnTheSameOneNever() {
        var two = World.emptyProject()
                .importing(
                        "rows.jsonl",
                        "{\"id\": \"a\", \"prompt\": \"¿A?\", \"response\": \"Uno.\", \"model\": \"m\"}\n"
                                + "{\"id\": \"b\", \"prompt\": \"¿B?\", \"response\": \"Dos.\", \"model\": \"m\"}\n")
                .overlap(2)
                .publish();
        var first = Work.next(two, two.evaluator());
        compute(evidence(first, "contradicted"), "contradicts", "1 + 1", "2");
        first.submit().expect(201);
        var person = two.evaluator();
        var same = Work.next(two, person);
        assertThat(earlier(same, CLAIM)).isEmpty();
        same.submit().expect(201);
        var other = Work.next(two, person);

        var offered = earlier(other, "En 2020 México tenía 130 millones de habitantes");
        assertThat(offered).hasSize(1);
        assertThat(offered.get(0).get("verdict").asString()).isEqualTo("contradicted");
        assertThat(offered.get(0).at("/citations/0/computation/output").asString())
                .isEqualTo("2");
        assertThat(earlier(other, CLAIM.replace("130", "131"))).isEmpty();
    }

    private static JsonNode earlier(Work work, String text) {
        return work.client()
                .post(work.path() + "/claims/earlier", Map.of("text", text))
                .expect(200)
                .json()
                .get("verdicts");
    }

    @Test
    void whatIsTypedIsCalculatedInItsLanguageOrSaysWhereItCannotBe() {
        var client = evaluator.client();
        var path = project.path() + "/computations";
        var done = client.post(path, Map.of("input", "1.234,5 * 2", "language", "es-ES"))
                .expect(200)
                .json();
        assertThat(done.get("input").asString()).isEqualTo("1234.5 * 2");
        assertThat(done.get("output").asString()).isEqualTo("2469");
        var refused = client.post(path, Map.of("input", "1 / 0", "language", "es-MX"))
                .expect(422)
                .json();
        assertThat(refused.get("type").asString()).endsWith("computation-undefined");
        assertThat(refused.get("detail").asString()).contains("carácter 3");
    }

    @Test
    void whatNoStoreOrReaderCouldHoldIsRefused() {
        var late = work();
        evidence(late, "supported").put("reference_date", "+999999999-12-31");
        assertThat(codes(late)).containsExactly("reference-date");

        var work = work();
        for (var claim = 0; claim < 11; claim++) {
            var evidence = evidence(work, "supported");
            for (var citation = 0; citation < 50; citation++) compute(evidence, "supports", "1 + 1", "2");
        }
        assertThat(codes(work)).containsExactly("all-citations-too-many");
        evidence(work.change(content -> content.putArray("claims")), "supported");
        for (var citation = 0; citation < 51; citation++) {
            compute((ObjectNode) work.content().at("/claims/0/evidence"), "supports", "1 + 1", "2");
        }
        assertThat(codes(work)).containsExactly("citations-too-many");
    }

    @Test
    void theDatabaseHoldsTheSameRule() {
        var work = work();
        compute(evidence(work, "contradicted"), "contradicts", "1 + 1", "2");
        var id = document(work).get("submission_id").asString();

        for (var verdict : List.of("supported", "mixed", "unverifiable")) {
            assertThatThrownBy(() -> copy(id, verdict, false))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("is not proven");
        }
        copy(id, "supported", true);
    }

    private static void copy(String submission, String verdict, boolean provisional) {
        TestServer.jdbc()
                .sql("""
                insert into evidence.claim
                       (submission_id, claim_id, project_id, response_id, evaluator_id, position, text, verdict, provisional,
                        reason)
                select submission_id, gen_random_uuid(), project_id, response_id, evaluator_id, 9, text, :verdict, :provisional,
                       ''
                  from evidence.claim
                 where submission_id = :id::uuid
                 limit 1
                """)
                .param("verdict", verdict)
                .param("provisional", provisional)
                .param("id", submission)
                .update();
    }

    @Test
    void aVersionOfTheRegistryIsMadeByOneWhoSawTheLast() {
        var sources = project.lead()
                .client()
                .get(project.path() + "/sources")
                .expect(200)
                .json();
        var change = JsonMapper.shared().createObjectNode();
        change.put("version", 1).put("note", "").set("rules", sources.get("rules"));

        project.evaluator().client().put(project.path() + "/sources", change).expect(403);
        project.lead().client().put(project.path() + "/sources", change).expect(200);
        assertThat(project.lead()
                        .client()
                        .put(project.path() + "/sources", change)
                        .expect(409)
                        .problem())
                .isEqualTo("registry-changed");
        ((ObjectNode) change.at("/rules/0/match/0")).put("host", "gob.mx").put("subdomains", true);
        change.put("version", 2);
        var refused = project.lead()
                .client()
                .put(project.path() + "/sources", change)
                .expect(422)
                .json();
        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("source-host-shared");
        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/rules/0/match");
        assertThat(project.evaluator()
                        .client()
                        .get(project.path() + "/sources?version=1")
                        .expect(200)
                        .json()
                        .get("rules")
                        .size())
                .isGreaterThan(100);
    }
}
