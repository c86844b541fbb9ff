package org.cotejo.evidence.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.cotejo.kernel.CanonicalJson;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What could not be fetched is brought by one person and proves something once another has confirmed it. */
class TranscriptionTest {
    private static final String TEXT = "Artículo 1. En 2020 la población era de 126 014 024 habitantes.";
    private static final String URL = "https://www.inegi.org.mx/detras-de-un-muro";

    private final World.Project project = World.emptyProject()
            .importing(
                    "rows.jsonl",
                    "{\"id\": \"a\", \"prompt\": \"¿Cuántos?\", \"response\": \"130 millones.\", \"model\": \"m\"}\n")
            .overlap(3)
            .publish();
    private final World.Person giver = project.evaluator();

    private String path(String way) {
        return project.path() + "/transcriptions" + way;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode bring(String url, String text) {
        return giver.client()
                .upload(path("?url=" + url), bytes(text))
                .expect(201)
                .json();
    }

    private List<String> missing(String capture) {
        var work = Work.next(project, project.evaluator()).claim("Eran 130 millones.", "contradicted");
        var evidence = ((ObjectNode) work.content().at("/claims/0")).putObject("evidence");
        evidence.put("reference_date", "2020-03-15");
        var citation = evidence.putArray("citations").addObject();
        citation.put("id", UUID.randomUUID().toString()).put("stance", "contradicts");
        citation.putObject("quote")
                .put("capture_id", capture)
                .put("start", 0)
                .put("end", TEXT.length())
                .put("exact", TEXT)
                .put("prefix", "")
                .put("suffix", "");
        var id = work.submit().expect(201).json().get("submission_id").asString();
        var document = CanonicalJson.read(TestServer.jdbc()
                .sql("select document from judgment.submission where submission_id = :id::uuid")
                .param("id", id)
                .query(String.class)
                .single());
        return document.at("/proof/0/missing")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void itProvesOnceASecondPersonAgrees() {
        var brought = bring(URL, TEXT);
        var capture = brought.get("capture_id").asString();
        var listed = giver.client()
                .get(project.path() + "/captures")
                .expect(200)
                .json()
                .at("/captures/0");
        assertThat(listed.at("/capture/usable").asBoolean()).isFalse();
        assertThat(listed.at("/capture/flags/0").asString()).isEqualTo("manual_transcription");
        assertThat(listed.at("/capture/tier").asString()).isEqualTo("A");
        assertThat(missing(capture)).containsExactly("contradiction");

        var id = brought.get("transcription_id").asString();
        var second = project.evaluator();
        assertThat(second.client().get(path("")).expect(200).json().get("transcriptions"))
                .hasSize(1);
        assertThat(second.client()
                        .get(path("/" + id + "/text"))
                        .expect(200)
                        .json()
                        .get("text")
                        .asString())
                .isEqualTo(TEXT);
        var agreement = Map.of("agrees", true, "note", "Lo vi en la página.");
        assertThat(giver.client()
                        .post(path("/" + id + "/decision"), agreement)
                        .expect(403)
                        .problem())
                .isEqualTo("transcription-own");
        second.client().post(path("/" + id + "/decision"), agreement).expect(200);
        assertThat(second.client()
                        .post(path("/" + id + "/decision"), agreement)
                        .expect(409)
                        .problem())
                .isEqualTo("transcription-decided");

        assertThat(missing(capture)).isEmpty();
        assertThat(second.client().get(path("")).expect(200).json().get("transcriptions"))
                .isEmpty();
    }

    @Test
    void whatASecondPersonDidNotFindProvesNothing() {
        var brought = bring(URL, TEXT);
        var id = brought.get("transcription_id").asString();
        project.lead()
                .client()
                .post(path("/" + id + "/decision"), Map.of("agrees", false, "note", "Dice otra cosa."))
                .expect(200);

        assertThat(missing(brought.get("capture_id").asString())).containsExactly("contradiction");
    }

    @Test
    void whatIsNoSourceIsRefused() {
        var client = giver.client();
        for (var url : List.of("javascript:alert(1)", "inegi.org.mx", "https://a:b@example.org/", "urn:uuid:1")) {
            assertThat(client.upload(path("?url=" + url), bytes(TEXT))
                            .expect(422)
                            .problem())
                    .isEqualTo("transcription-address");
        }
        assertThat(client.upload(path("?url=" + URL), bytes("  \n")).expect(422).problem())
                .isEqualTo("transcription-unreadable");
        World.runningWith("x")
                .evaluator()
                .client()
                .upload(path("?url=" + URL), bytes(TEXT))
                .expect(404);
    }

    @Test
    void theSameWordsAtTheSameTimeAreOneTranscription() {
        for (var round = 0; round < 5; round++) bring(URL, TEXT);

        assertThat(project.lead().client().get(path("")).expect(200).json().get("transcriptions"))
                .hasSizeBetween(1, 5);
    }

    @Test
    void theDatabaseKnowsThatTheSecondPersonIsAnother() {
        bring(URL, TEXT);
        assertThatThrownBy(() -> TestServer.jdbc().sql("""
                        update evidence.transcription
                           set decided_by = given_by, decided_at = now(), agrees = true, note = ''
                         where decided_at is null
                        """).update()).isInstanceOf(DataAccessException.class);
    }
}
