package org.cotejo.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cotejo.harness.Client;
import org.cotejo.harness.Work;
import org.junit.jupiter.api.Test;

/** Unsubmitted work: saved with versions, never overwritten by somebody who had not seen it. */
class DraftTest {
    private static final String TEXT = "La capital es Lima.";

    @Test
    void eachSaveRaisesTheVersionAndIsThereAfterAReload() {
        var work = Work.on(TEXT);
        assertThat(work.saveDraft(0).expect(200).header("ETag")).isEqualTo("\"1\"");
        work.change(content -> content.put("note", "segunda 🎉"));
        assertThat(work.saveDraft(1).expect(200).json().get("version").asInt()).isEqualTo(2);

        var reloaded = work.client().get(work.path()).expect(200).json();

        assertThat(reloaded.at("/draft/version").asInt()).isEqualTo(2);
        assertThat(reloaded.at("/draft/content/note").asString()).isEqualTo("segunda 🎉");
    }

    @Test
    void theTabThatSavedSecondGetsTheOthersVersionAndOverwritesNothing() {
        var work = Work.on(TEXT);
        work.change(content -> content.put("note", "de la primera pestaña"));
        work.saveDraft(0).expect(200);

        work.change(content -> content.put("note", "de la segunda pestaña"));
        var conflict = work.saveDraft(0).expect(412);

        assertThat(conflict.problem()).isEqualTo("draft-conflict");
        assertThat(conflict.json().at("/current/version").asInt()).isEqualTo(1);
        assertThat(conflict.json().at("/current/content/note").asString()).isEqualTo("de la primera pestaña");
        assertThat(work.client()
                        .get(work.path())
                        .json()
                        .at("/draft/content/note")
                        .asString())
                .isEqualTo("de la primera pestaña");
    }

    @Test
    void ofManyWhoSaveOverOneVersionExactlyOneDoes() throws Exception {
        var work = Work.on(TEXT);
        List<Integer> statuses;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses = executor
                    .invokeAll(IntStream.range(0, 10)
                            .<Callable<Client.Answer>>mapToObj(_ -> () -> work.saveDraft(0))
                            .toList())
                    .stream()
                    .map(future -> future.resultNow().status())
                    .sorted()
                    .toList();
        }

        assertThat(statuses)
                .startsWith(200)
                .endsWith(412)
                .filteredOn(status -> status == 200)
                .hasSize(1);
    }

    @Test
    void aDraftIsGoneWhenTheWorkIsHandedIn() {
        var work = Work.on(TEXT);
        work.saveDraft(0).expect(200);
        work.submit().expect(201);

        assertThat(work.client().get(work.path()).json().get("draft").isNull()).isTrue();
        work.saveDraft(1).expect(409);
    }

    @Test
    void aDraftMayBeAnythingButItHasToBeAnObject() {
        var work = Work.on(TEXT);

        work.client()
                .put(work.path() + "/draft", Map.of("content", List.of()), "If-Match", "\"0\"")
                .expect(422);
        work.client()
                .put(work.path() + "/draft", Map.of("content", Map.of("half", 1.5)), "If-Match", "W/x")
                .expect(400);
        work.client()
                .put(work.path() + "/draft", Map.of("content", Map.of("half", 1.5)), "If-Match", "\"0\"")
                .expect(200);
    }
}
