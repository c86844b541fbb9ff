package org.cotejo.insight.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.harness.SourceSite;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What leads and reviewers see of the claims, each number computed by hand beside it. */
class FactsTest {
    /** A position that no claim of these tests has by itself. */
    private static final int PLANTED = 1_000;

    private static final List<String> ALL = List.of("", "/claims", "/sources", "/disagreements", "/stale");

    /** What was planted in the projections is in no document, from which they are built again elsewhere. */
    @AfterEach
    void takeAwayWhatWasPlanted() {
        TestServer.jdbc()
                .sql("delete from evidence.claim where position = " + PLANTED)
                .update();
        TestServer.jdbc()
                .sql("delete from evidence.citation where position = " + PLANTED)
                .update();
    }

    /** A published project with so many responses of each model, in this order, and as many places for each. */
    private static World.Project project(int overlap, String... models) {
        var rows = IntStream.range(0, models.length)
                .mapToObj(
                        number -> World.row("r-" + number, "Pregunta " + number, "Respuesta " + number, models[number]))
                .collect(Collectors.joining());
        return World.emptyProject()
                .importing("rows.jsonl", rows)
                .overlap(overlap)
                .publish();
    }

    private static ObjectNode claim(Work work, String text, String verdict) {
        work.claim(text, verdict);
        var claims = work.content().withArray("/claims");
        return (ObjectNode) claims.get(claims.size() - 1);
    }

    /** A claim whose verdict a computation proves. */
    private static void proven(Work work, String text, String verdict) {
        proven(work, text, verdict, "number");
    }

    private static void proven(Work work, String text, String verdict, String kind) {
        var evidence = claim(work, text, verdict).putObject("evidence");
        evidence.put("reference_date", "2020-03-15").put("kind", kind);
        evidence.putArray("citations")
                .addObject()
                .put("id", UUID.randomUUID().toString())
                .put("stance", verdict.equals("supported") ? "supports" : "contradicts")
                .putObject("computation")
                .put("engine", "cotejo-arith/1")
                .put("input", "1 + 1")
                .put("output", "2");
    }

    private static String submitted(Work work) {
        return work.submit().expect(201).json().get("submission_id").asString();
    }

    private static JsonNode facts(World.Project project, String way) {
        return project.lead()
                .client()
                .get(project.path() + "/facts" + way)
                .expect(200)
                .json();
    }

    private static JsonNode group(JsonNode facts, String by, String value) {
        return facts.get("groups")
                .valueStream()
                .filter(group -> group.get("by").asString().equals(by))
                .filter(group -> group.path("value").asString("").equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** The six responses of the hand-computed case of the statistics: 15 of 24. */
    private static World.Project sixResponses() {
        var project = project(1, "alfa", "alfa", "alfa", "alfa", "alfa", "alfa", "beta");
        var evaluator = project.evaluator();
        var supported = Map.of(0, 4, 1, 1, 2, 4, 3, 0, 4, 3, 5, 3);
        for (int done = 0; done < 7; done++) {
            var work = Work.next(project, evaluator);
            var number = Integer.parseInt(work.text().split(" ")[1]);
            for (int i = 0; i < 4; i++) {
                var holds = i < supported.getOrDefault(number, 2);
                proven(work, "Dato " + number + " " + i, holds ? "supported" : i == 3 ? "mixed" : "contradicted");
                if (!holds && i == 3) ((ObjectNode) last(work).get("evidence")).put("split_note", "La mitad.");
            }
            submitted(work);
        }
        return project;
    }

    private static JsonNode last(Work work) {
        var claims = work.content().withArray("/claims");
        return claims.get(claims.size() - 1);
    }

    @Test
    void precisionIsWhatHoldsOfWhatIsProvenByResponse() {
        var facts = facts(sixResponses(), "");

        var alfa = group(facts, "model", "alfa");
        assertThat(alfa.get("responses").asInt()).isEqualTo(6);
        assertThat(alfa.get("supported").asInt()).isEqualTo(15);
        assertThat(alfa.get("contradicted").asInt() + alfa.get("mixed").asInt()).isEqualTo(9);
        var precision = alfa.get("precision");
        assertThat(precision.get("n").asInt()).isEqualTo(24);
        assertThat(precision.get("share").asDouble()).isEqualTo(0.625);
        // The ends of ClusteredProportionTest, by hand.
        assertThat(precision.get("low").asDouble()).isCloseTo(0.227957, within(2e-6));
        assertThat(precision.get("high").asDouble()).isCloseTo(0.903917, within(2e-6));
        assertThat(group(facts, "total", "").at("/precision/share").asDouble()).isCloseTo(17 / 28.0, within(1e-12));
        assertThat(group(facts, "tier", "computation").at("/precision/n").asInt())
                .isEqualTo(28);
        assertThat(group(facts, "kind", "number").at("/precision/n").asInt()).isEqualTo(28);
        assertThat(group(facts, "locale", "es").at("/precision/n").asInt()).isEqualTo(28);
    }

    @Test
    void fewResponsesSayThatTheyAreFew() {
        var beta = group(facts(sixResponses(), ""), "model", "beta").get("precision");

        assertThat(beta.get("undefined").asString()).isEqualTo("few_responses");
        assertThat(beta.get("n").asInt()).isEqualTo(4);
        assertThat(beta.hasNonNull("share")).isFalse();
        assertThat(beta.hasNonNull("low")).isFalse();
    }

    @Test
    void whatIsNotProvenIsCountedApart() {
        var project = project(1, "alfa");
        var work = Work.next(project, project.evaluator());
        proven(work, "Lo probado.", "supported");
        claim(work, "Lo que nadie probó.", "supported");
        claim(work, "Lo que no se encontró.", "unverifiable");
        claim(work, "Una opinión.", "not_checkworthy").put("reason", "Es una opinión.");
        claim(work, "Sin veredicto.", "supported").putNull("verdict");
        searched(submitted(work), project);

        var facts = facts(project, "");

        assertThat(facts.get("claims").asInt()).isEqualTo(6);
        assertThat(facts.get("without_verdict").asInt()).isEqualTo(1);
        var total = group(facts, "total", "");
        assertThat(total.get("supported").asInt()).isEqualTo(1);
        assertThat(total.get("unverifiable").asInt()).isEqualTo(1);
        assertThat(total.get("excluded").asInt()).isEqualTo(1);
        assertThat(total.get("provisional").asInt()).isEqualTo(2);
        assertThat(total.at("/precision/n").asInt()).isEqualTo(1);
        assertThat(total.at("/unverifiable_share/n").asInt()).isEqualTo(2);
    }

    /** A claim that was searched for in enough places, which no test server has. */
    private static void searched(String submission, World.Project project) {
        TestServer.jdbc()
                .sql("""
                insert into evidence.claim
                       (submission_id, claim_id, project_id, response_id, evaluator_id, position, text, verdict,
                        provisional, reason, queries, connectors)
                select submission_id, gen_random_uuid(), project_id, response_id, evaluator_id, :planted, 'Lo buscado en vano.',
                       'unverifiable', false, '', 3, 2
                  from judgment.submission
                 where submission_id = :submission::uuid and project_id = :project::uuid
                """)
                .param("planted", PLANTED)
                .param("submission", submission)
                .param("project", project.id())
                .update();
    }

    @Test
    void twoRatersOfOneResponseAreTwoJudgmentsInOneCluster() {
        var project = project(2, "alfa");
        for (int rater = 0; rater < 2; rater++) {
            var work = Work.next(project, project.evaluator());
            proven(work, "Uno.", "supported");
            proven(work, "Dos.", "contradicted");
            submitted(work);
        }

        var precision = group(facts(project, ""), "total", "").get("precision");

        assertThat(precision.get("n").asInt()).isEqualTo(4);
        assertThat(precision.get("responses").asInt()).isEqualTo(1);
    }

    @Test
    void aProjectWithoutClaimsHasNothingButItself() {
        var facts = facts(project(1, "alfa"), "");

        assertThat(facts.get("claims").asInt()).isZero();
        assertThat(facts.get("groups")).hasSize(1);
        assertThat(group(facts, "total", "").at("/precision/undefined").asString())
                .isEqualTo("no_claims");
    }

    @Test
    void leadsAndReviewersReadItAndNobodyElse() {
        var project = project(1, "alfa");
        var reviewer = project.member("reviewer");
        var evaluator = project.evaluator();
        var stranger = World.lead();
        for (var way : ALL) {
            reviewer.client().get(project.path() + "/facts" + way).expect(200);
            evaluator.client().get(project.path() + "/facts" + way).expect(403);
            stranger.client().get(project.path() + "/facts" + way).expect(404);
        }
    }

    private static List<String> texts(JsonNode page) {
        return page.get("claims")
                .valueStream()
                .map(claim -> claim.get("text").asString())
                .toList();
    }

    @Test
    void claimsAreFoundByWhatTheyAre() {
        var project = project(1, "alfa", "beta");
        var evaluator = project.evaluator();
        for (int done = 0; done < 2; done++) {
            var work = Work.next(project, evaluator);
            var number = work.text().split(" ")[1];
            proven(work, "La población creció, dato " + number, "contradicted", "number");
            proven(work, "Murió en mayo, dato " + number, "supported", "date");
            claim(work, "Es el más alto, dato " + number, "supported");
            submitted(work);
        }
        var alfa = group(facts(project, ""), "model", "alfa").get("model_id").asString();

        assertThat(texts(facts(project, "/claims"))).hasSize(6);
        assertThat(texts(facts(project, "/claims?verdict=contradicted")))
                .allMatch(text -> text.startsWith("La población"));
        assertThat(texts(facts(project, "/claims?provisional=true"))).allMatch(text -> text.startsWith("Es el"));
        assertThat(texts(facts(project, "/claims?provisional=false&model=" + alfa)))
                .containsExactly("La población creció, dato 0", "Murió en mayo, dato 0");
        assertThat(texts(facts(project, "/claims?tier=computation"))).hasSize(4);
        assertThat(texts(facts(project, "/claims?tier=none"))).hasSize(2);
        assertThat(texts(facts(project, "/claims?kind=date"))).hasSize(2);
        assertThat(texts(facts(project, "/claims?locale=es"))).hasSize(6);
        assertThat(texts(facts(project, "/claims?without_model=true"))).isEmpty();
        assertThat(texts(facts(project, "/claims?q=POBLACION%20dato%201")))
                .containsExactly("La población creció, dato 1");
        assertThat(texts(facts(project, "/claims?q=100%25_"))).isEmpty();
    }

    @Test
    void aClaimShowsItsEvidenceAndAPseudonym() {
        var project = project(1, "alfa");
        var work = Work.next(project, project.evaluator());
        proven(work, "La suma es dos.", "supported");
        ((ObjectNode) last(work)).put("reason", "Se calculó.");
        submitted(work);

        var page = facts(project, "/claims");
        var claim = page.at("/claims/0");

        assertThat(claim.get("reason").asString()).isEqualTo("Se calculó.");
        assertThat(claim.get("reference_date").asString()).isEqualTo("2020-03-15");
        assertThat(claim.get("model").asString()).isEqualTo("alfa");
        assertThat(claim.get("response").asString()).isEqualTo("r-0");
        assertThat(claim.at("/citations/0/input").asString()).isEqualTo("1 + 1");
        assertThat(claim.at("/citations/0/output").asString()).isEqualTo("2");
        assertThat(claim.get("evaluator").asString()).isNotEmpty();
        assertThat(page.toString()).doesNotContain("Ana Reyes");
    }

    @Test
    void pagesFollowEachOtherWithoutLossOrRepetition() {
        var project = project(1, "alfa");
        var work = Work.next(project, project.evaluator());
        for (int i = 0; i < FactClaims.PAGE + 7; i++) claim(work, "Afirmación " + i, "supported");
        submitted(work);

        var first = facts(project, "/claims");
        var second = facts(project, "/claims?cursor=" + first.get("next_cursor").asString());

        assertThat(first.get("claims")).hasSize(FactClaims.PAGE);
        assertThat(texts(second))
                .isEqualTo(IntStream.range(FactClaims.PAGE, FactClaims.PAGE + 7)
                        .mapToObj(i -> "Afirmación " + i)
                        .toList());
        assertThat(second.hasNonNull("next_cursor")).isFalse();
        project.lead()
                .client()
                .get(project.path() + "/facts/claims?cursor=nonsense")
                .expect(400);
    }

    @Test
    void sourcesAreCountedBySiteAndGrowOld() throws IOException {
        var text = "En 2020 la población de México era de 126 014 024 habitantes.";
        try (var _ = new SourceSite().page("/censo", "Censo 2020", text)) {
            var project = project(1, "alfa");
            trust(project);
            var evaluator = project.evaluator();
            var capture = SourceSite.capture(project, evaluator, "/censo")
                    .at("/capture/capture_id")
                    .asString();
            var work = Work.next(project, evaluator);
            quoted(work, "contradicts", capture, text);
            quoted(work, "supports", capture, text);
            quoted(work, "context", capture, text);
            submitted(work);

            var sources = facts(project, "/sources");
            assertThat(sources.get("sites_total").asInt()).isEqualTo(1);
            var site = sources.at("/sites/0");
            assertThat(site.get("site").asString()).isEqualTo("127.0.0.1");
            assertThat(site.get("citations").asInt()).isEqualTo(3);
            assertThat(site.get("supports").asInt()).isEqualTo(1);
            assertThat(site.get("contradicts").asInt()).isEqualTo(1);
            assertThat(site.at("/tiers/0/tier").asString()).isEqualTo("A");
            assertThat(group(facts(project, ""), "tier", "A")
                            .get("contradicted")
                            .asInt())
                    .isEqualTo(1);
            assertThat(texts(facts(project, "/claims?tier=A"))).hasSize(2);
            assertThat(texts(facts(project, "/claims?site=127.0.0.1"))).hasSize(3);
            assertThat(texts(facts(project, "/claims?site=27.0.0.1"))).isEmpty();
            assertThat(texts(facts(project, "/claims?capture=" + capture))).hasSize(3);
            assertThat(facts(project, "/claims?tier=A")
                            .at("/claims/0/citations/0/exact")
                            .asString())
                    .isEqualTo(text);

            assertThat(facts(project, "/stale").get("total").asInt()).isZero();
            var old = aged(capture, project);
            var stale = facts(project, "/stale");
            assertThat(stale.get("after_days").asInt()).isEqualTo(180);
            assertThat(stale.get("total").asInt()).isEqualTo(1);
            assertThat(stale.at("/sources/0/capture_id").asString()).isEqualTo(old);
            assertThat(stale.at("/sources/0/claims").asInt()).isEqualTo(1);

            rechecked(capture, project, "changed", 2);
            rechecked(capture, project, "same", 1);
            assertThat(facts(project, "/stale").get("differing_total").asInt()).isZero();
            rechecked(capture, project, "gone", 0);
            var differing = facts(project, "/stale").get("differing");
            assertThat(differing).hasSize(1);
            assertThat(differing.at("/0/state").asString()).isEqualTo("gone");
            assertThat(differing.at("/0/exact").asString()).isEqualTo(text);
            assertThat(differing.at("/0/claims").asInt()).isEqualTo(2);
        }
    }

    /** The lead says that the site of the tests is official. */
    private static void trust(World.Project project) {
        var client = project.lead().client();
        var sources = client.get(project.path() + "/sources").expect(200).json();
        var rules = (ArrayNode) sources.get("rules").deepCopy();
        var rule = rules.addObject().put("id", "site").put("name", "Site").put("tier", "A");
        rule.putArray("match")
                .addObject()
                .put("host", "127.0.0.1")
                .put("path", "/")
                .put("subdomains", false);
        rule.putArray("kinds");
        rule.putArray("langs");
        rule.putArray("countries");
        rule.putObject("why").put("es", "de la prueba").put("en", "of the test");
        client.put(
                        project.path() + "/sources",
                        Map.of("version", sources.get("version").asInt(), "rules", rules, "note", "prueba"))
                .expect(200);
    }

    private static void quoted(Work work, String stance, String capture, String text) {
        var verdict = stance.equals("supports") ? "supported" : "contradicted";
        var evidence = claim(work, "Dato que " + stance, verdict).putObject("evidence");
        evidence.put("reference_date", "2020-03-15");
        evidence.putArray("citations")
                .addObject()
                .put("id", UUID.randomUUID().toString())
                .put("stance", stance)
                .putObject("quote")
                .put("capture_id", capture)
                .put("start", 0)
                .put("end", text.length())
                .put("exact", text)
                .put("prefix", "")
                .put("suffix", "");
    }

    /** The same source as it was archived 181 days before, cited by the claim that it contradicts. */
    private static String aged(String capture, World.Project project) {
        var old = capture.substring(1) + (capture.startsWith("0") ? "1" : "0");
        TestServer.jdbc()
                .sql("""
                insert into evidence.capture
                       (capture_id, url_requested, url_final, hops, ip, status, fetched_at, wire_bytes, kind, title,
                        charset, payload_sha256, text_sha256, flags, usable, software)
                select :old, url_requested, url_final, hops, ip, status, :now::timestamptz - interval '181 days', wire_bytes,
                       kind, title, charset, payload_sha256, text_sha256, flags, usable, software
                  from evidence.capture
                 where capture_id = :capture
                """)
                .param("old", old)
                .param("now", TestServer.CLOCK.instant().toString())
                .param("capture", capture)
                .update();
        TestServer.jdbc()
                .sql("""
                insert into evidence.citation
                       (submission_id, claim_id, citation_id, project_id, position, stance, capture_id, text_sha256,
                        span_start, span_end, exact, level, tier, registry_version, holds)
                select submission_id, claim_id, gen_random_uuid(), project_id, :planted, stance, :old, text_sha256, span_start,
                       span_end, exact, level, tier, registry_version, holds
                  from evidence.citation
                 where project_id = :project::uuid and stance = 'contradicts'
                """)
                .param("old", old)
                .param("planted", PLANTED)
                .param("project", project.id())
                .update();
        return old;
    }

    /** That the quotation was looked for again so many days ago. */
    private static void rechecked(String capture, World.Project project, String state, int daysAgo) {
        TestServer.jdbc()
                .sql("""
                insert into evidence.recheck
                       (recheck_id, project_id, capture_id, span_start, span_end, exact, at, state)
                select distinct gen_random_uuid(), project_id, capture_id, span_start, span_end, exact,
                       now() - :days * interval '1 day', :state
                  from evidence.citation
                 where project_id = :project::uuid and capture_id = :capture and stance = 'supports'
                """)
                .param("days", daysAgo)
                .param("state", state)
                .param("project", project.id())
                .param("capture", capture)
                .update();
    }

    @Test
    void ratersWhoDisagreeOnOneClaimAreShownSideBySide() {
        var project = project(3, "alfa");
        var first = Work.next(project, project.evaluator());
        proven(first, "México tenía 130 millones de habitantes en 2020.", "supported");
        proven(first, "La capital de México es la Ciudad de México.", "supported");
        claim(first, "El país tiene 32 estados.", "supported");
        submitted(first);
        var second = Work.next(project, project.evaluator());
        proven(second, "En 2020 México tenía 130 millones de habitantes.", "contradicted");
        proven(second, "La capital de México es la Ciudad de México.", "supported");
        claim(second, "El país tiene 31 estados.", "contradicted");
        submitted(second);
        var third = Work.next(project, project.evaluator());
        claim(third, "La capital de México es la Ciudad de México", "unverifiable");
        submitted(third);

        var found = facts(project, "/disagreements");

        assertThat(found.get("total").asInt()).isEqualTo(3);
        var gravest = found.at("/disagreements/0");
        assertThat(List.of(
                        gravest.at("/first/verdict").asString(),
                        gravest.at("/second/verdict").asString()))
                .containsExactlyInAnyOrder("supported", "contradicted");
        assertThat(gravest.at("/first/text").asString()).contains("130");
        assertThat(gravest.at("/first/citations/0/input").asString()).isEqualTo("1 + 1");
        assertThat(gravest.at("/first/evaluator").asString())
                .isNotEqualTo(gravest.at("/second/evaluator").asString());
        assertThat(found.at("/disagreements/1/second/verdict").asString()).isEqualTo("unverifiable");
        assertThat(found.toString()).doesNotContain("Ana Reyes").doesNotContain("estados");
    }
}
