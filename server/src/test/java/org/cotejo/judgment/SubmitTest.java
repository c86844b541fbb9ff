package org.cotejo.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cotejo.harness.Client;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.kernel.CanonicalJson;
import org.cotejo.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.node.ObjectNode;

/** Handing in: what is taken, what is refused and why, and what is kept of it. */
class SubmitTest {
    private static final String TEXT = "Perú 🇵🇪 tiene 34 millones de habitantes.\r\nSu capital es Lima.";

    @Test
    void whatIsHandedInIsKeptAsACanonicalDocumentWithItsHash() {
        var work = Work.on(TEXT).mark("FAC.number", "minor", 8, 10).claim("Perú tiene 34 millones.", "supported");
        var receipt = work.submit().expect(201).json();

        var document = document(receipt.get("submission_id").asString());

        assertThat(Sha256.of(document)).isEqualTo(receipt.get("sha256").asString());
        var read = CanonicalJson.read(document);
        assertThat(CanonicalJson.write(read)).isEqualTo(document);
        assertThat(read.at("/response/sha256").asString()).isEqualTo(Sha256.of(TEXT));
        assertThat(read.at("/protocol/sha256").asString()).hasSize(64);
        assertThat(read.at("/content/claims/0/provisional").asBoolean()).isTrue();
        assertThat(read.at("/content/annotations/0/exact").asString()).isEqualTo("ti");
    }

    @Test
    void aClaimMayNameTheMarksThatRestOnIt() {
        var work = Work.on(TEXT).mark("FAC.number", "minor", 14, 16).claim("Perú tiene 34 millones.", "contradicted");
        var claim = (ObjectNode) work.content().at("/claims/0");
        claim.putArray("annotation_ids").add(work.lastMark().get("id").asString());
        var receipt = work.submit().expect(201).json();

        var kept = CanonicalJson.read(document(receipt.get("submission_id").asString()));

        assertThat(kept.at("/content/claims/0/annotation_ids/0"))
                .isEqualTo(work.lastMark().get("id"));
        var stranger = Work.on(TEXT).claim("Perú tiene 34 millones.", "supported");
        ((ObjectNode) stranger.content().at("/claims/0"))
                .putArray("annotation_ids")
                .add(UUID.randomUUID().toString());
        assertThat(codes(stranger)).containsOnly("claim-mark-unknown");
    }

    @Test
    void aRewriteIsKeptWithTheHashOfWhatItRewrites() {
        var better = TEXT.replace("Lima", "Lima 🎉");
        var receipt = rewritten(better, Sha256.of(TEXT)).submit().expect(201).json();

        var kept = CanonicalJson.read(document(receipt.get("submission_id").asString()));

        assertThat(kept.at("/content/rewrite/text").asString()).isEqualTo(better);
        assertThat(kept.at("/content/rewrite/source_sha256").asString()).isEqualTo(Sha256.of(TEXT));
        assertThat(codes(rewritten(better, Sha256.of("otro")))).containsOnly("source-changed");
    }

    @Test
    void anEmptyOrUnchangedRewriteIsNone() {
        for (var text : List.of("", " \n", TEXT)) {
            var receipt = rewritten(text, Sha256.of(TEXT)).submit().expect(201).json();
            var kept = CanonicalJson.read(document(receipt.get("submission_id").asString()));

            assertThat(kept.get("content").has("rewrite")).isFalse();
        }
    }

    @Test
    void aDocumentIsNeverChanged() {
        var id = Work.on(TEXT).submit().expect(201).json().get("submission_id").asString();

        for (var sql : List.of(
                "update judgment.submission set document = '{}' where submission_id = :id::uuid",
                "delete from judgment.submission where submission_id = :id::uuid")) {
            assertThatThrownBy(() -> TestServer.jdbc().sql(sql).param("id", id).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("insert-only");
        }
    }

    @Test
    void theSameKeyGetsTheSameAnswerHoweverOftenAndAtOnce() throws Exception {
        var work = Work.on(TEXT);
        var key = UUID.randomUUID().toString();

        List<Client.Answer> answers;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = executor
                    .invokeAll(IntStream.range(0, 8)
                            .<Callable<Client.Answer>>mapToObj(_ -> () -> work.submit(key))
                            .toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }

        assertThat(answers.stream().map(Client.Answer::body))
                .containsOnly(answers.getFirst().body());
        assertThat(answers.stream().map(Client.Answer::status).sorted())
                .containsExactly(200, 200, 200, 200, 200, 200, 200, 201);
        assertThat(work.submit().expect(409).problem()).isEqualTo("lease-lost");
    }

    @Test
    void allThatIsMissingIsSaidAtOnceEachWithItsPlaceInBothLanguages() {
        var work = Work.on(TEXT).change(content -> {
            content.putArray("ratings");
            content.put("no_errors", false);
            content.put("confidence", 9);
        });

        var spanish = work.submit().expect(422).json();
        var english =
                work.client().speaking("en").post(work.path() + "/submission", body(work), "Idempotency-Key", "e");

        assertThat(spanish.get("errors")).hasSize(12);
        assertThat(spanish.get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").asString()))
                .contains("/content/ratings", "/content/no_errors", "/content/confidence");
        assertThat(spanish.at("/errors/0/message").asString()).contains("Exactitud");
        assertThat(english.expect(422).json().at("/errors/0/message").asString())
                .contains("Accuracy");
    }

    @Test
    void aRefusalKeepsTheDraft() {
        var work = Work.on(TEXT).change(content -> content.putArray("ratings"));
        work.saveDraft(0).expect(200);

        work.submit().expect(422);

        assertThat(work.client()
                        .get(work.path())
                        .expect(200)
                        .json()
                        .at("/draft/version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void offWhatTheProtocolKnowsIsRefusedByName() {
        assertThat(codes(Work.on(TEXT).mark("FAC.nonsense", "minor", 0, 4))).containsOnly("category-unknown");
        assertThat(codes(Work.on(TEXT).mark("COM.verbose", "major", 0, 4))).containsOnly("severity-refused");
        assertThat(codes(Work.on(TEXT).rate("tone", 6))).containsOnly("rating-outside-scale");
        assertThat(codes(Work.on(TEXT).omission("FAC.number", "minor"))).containsOnly("target-refused");
        assertThat(codes(notApplicable(Work.on(TEXT), "tone"))).containsOnly("not-applicable-refused");
        assertThat(codes(Work.on(TEXT).claim(" ", "supported"))).containsOnly("claim-empty");
        var wrongKind = Work.on(TEXT).mark("FAC.number", "minor", 0, 4);
        wrongKind.lastMark().put("kind", "weakness");
        assertThat(codes(wrongKind)).containsOnly("kind-refused");
        var noReason = Work.on(TEXT).mark("FAC.number", "major", 0, 4).rate("accuracy", 3);
        noReason.lastMark().put("reason", " ");
        assertThat(codes(noReason)).containsOnly("reason-missing");
        notApplicable(Work.on(TEXT), "language_es").submit().expect(201);
    }

    @Test
    void offsetsOffTheTextAreRefusedAndNeverRepaired() {
        assertThat(codes(moved("start", 1))).containsOnly("quote-mismatch");
        assertThat(codes(moved("end", 400))).containsOnly("span-outside-text");
        assertThat(codes(moved("start", -1))).containsOnly("span-outside-text");
        assertThat(codes(moved("exact", "perú"))).containsOnly("quote-mismatch");
        assertThat(codes(moved("prefix", "x"))).containsOnly("context-mismatch");
        assertThat(codes(moved("source_sha256", "0".repeat(64)))).containsOnly("source-changed");
        var point = Work.on(TEXT).mark("COM.missing", "minor", 4, 4);
        point.submit().expect(201);
    }

    @Test
    void textThatCannotBeStoredIsRefusedBeforeItIsHalfStored() {
        for (var unstorable : List.of("\\u0000", "\\ud83d")) {
            var work = Work.on(TEXT).change(content -> content.put("note", "@"));
            var body = body(work).toString().replace("@", unstorable);

            assertThat(work.client()
                            .post(work.path() + "/submission", body, "Idempotency-Key", "e")
                            .expect(422)
                            .problem())
                    .isEqualTo("text-unstorable");
            work.client().put(work.path() + "/draft", body, "If-Match", "\"0\"").expect(422);
        }
    }

    private static Work moved(String field, Object value) {
        var work = Work.on(TEXT).mark("FAC.number", "minor", 0, 4);
        var mark = work.lastMark();
        if (value instanceof Integer number) mark.put(field, number);
        else mark.put(field, value.toString());
        return work;
    }

    private static Work rewritten(String text, String sourceSha256) {
        return Work.on(TEXT)
                .change(content ->
                        content.putObject("rewrite").put("text", text).put("source_sha256", sourceSha256));
    }

    private static Work notApplicable(Work work, String criterion) {
        for (var rating : work.content().get("ratings")) {
            if (rating.get("criterion").asString().equals(criterion)) {
                ((ObjectNode) rating).putNull("value").put("not_applicable", true);
            }
        }
        return work;
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

    private static ObjectNode body(Work work) {
        var body = work.content().objectNode();
        body.set("content", work.content());
        return body;
    }

    private static String document(String submission) {
        return TestServer.jdbc()
                .sql("select document from judgment.submission where submission_id = :id::uuid")
                .param("id", submission)
                .query(String.class)
                .single();
    }

    @Test
    void aMarkOnATurnIsKeptButIsNoErrorOfTheResponse() {
        var work = Work.on("Lima.");

        var refused = work.markTurn("FAC.entity", "critical", 1).submit().expect(422);
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("turn-unknown");
        work.content().putArray("annotations");
        // A critical error of the response would need a lower score and would contradict "no errors".
        work.markTurn("FAC.entity", "critical", 0).submit().expect(201);
    }
}
