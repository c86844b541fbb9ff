package org.cotejo.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;

/**
 * Evaluators who save and hand in as fast as they can, and remember every change that the server acknowledged. They end
 * when they are asked to, when nothing is left, or when the server is gone in the middle of a request.
 */
public final class Writers {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicBoolean goOn = new AtomicBoolean(true);
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, Draft> drafts = new ConcurrentHashMap<>();
    private final Map<String, Receipt> submissions = new ConcurrentHashMap<>();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

    private Writers() {}

    /** The last draft of an assignment that was acknowledged, and who wrote it. */
    public record Draft(int version, String note, World.Person writer) {}

    /** A submission that was acknowledged, and who handed it in. */
    public record Receipt(String id, String sha256, World.Person writer) {}

    public static Writers at(World.Project project, List<World.Person> evaluators) {
        var writers = new Writers();
        for (var evaluator : evaluators) {
            writers.threads.add(Thread.ofVirtual().start(() -> writers.work(project, evaluator)));
        }
        return writers;
    }

    private void work(World.Project project, World.Person evaluator) {
        try {
            while (goOn.get()) {
                var next = evaluator.client().post(project.path() + "/assignments/next");
                if (next.status() != 200) return;
                workOn(Work.next(project, evaluator), evaluator);
            }
        } catch (UncheckedIOException e) {
            goOn.set(false); // the server is gone
        } catch (AssertionError | RuntimeException e) {
            faults.add(e);
        }
    }

    private void workOn(Work work, World.Person evaluator) {
        var version = work.view().at("/draft/version").asInt(0);
        for (var turn = 0; turn < 3; turn++) {
            var note = "Versión " + (version + 1) + " de " + work.id();
            work.change(content -> content.put("note", note));
            version = work.saveDraft(version).expect(200).json().get("version").asInt();
            drafts.put(work.id(), new Draft(version, note, evaluator));
        }
        var receipt = work.submit().expect(201).json();
        submissions.put(
                work.id(),
                new Receipt(
                        receipt.get("submission_id").asString(),
                        receipt.get("sha256").asString(),
                        evaluator));
    }

    public int acknowledged() {
        return drafts.values().stream().mapToInt(Draft::version).sum() + submissions.size();
    }

    /** Waits until so many changes have been acknowledged. */
    public Writers await(int changes) {
        var deadline = Instant.now().plus(PATIENCE);
        while (acknowledged() < changes) {
            assertThat(faults).isEmpty();
            assertThat(Instant.now()).as("%s changes", acknowledged()).isBefore(deadline);
            pause();
        }
        return this;
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lets everybody finish what is in hand. */
    public Writers stop() {
        goOn.set(false);
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        assertThat(faults).isEmpty();
        return this;
    }

    /** Every change that was acknowledged is what the server at this address answers with. */
    public void assertNothingIsLost(String baseUrl) {
        drafts.forEach((assignment, draft) -> {
            var client = draft.writer().client().at(baseUrl);
            var view =
                    client.get("/api/v1/assignments/" + assignment).expect(200).json();
            var receipt = submissions.get(assignment);
            if (receipt != null) {
                assertThat(view.at("/submission/submission_id").asString()).isEqualTo(receipt.id());
                assertThat(view.at("/submission/sha256").asString()).isEqualTo(receipt.sha256());
            } else if (view.get("submission").isNull()) {
                assertIsThere(draft, view.get("draft"));
            }
        });
    }

    /** The server may have taken one more, whose answer was lost on the way, and somebody may have gone on since. */
    private static void assertIsThere(Draft draft, JsonNode stored) {
        var version = stored.path("version").asInt(0);
        assertThat(version).isGreaterThanOrEqualTo(draft.version());
        if (version == draft.version()) {
            assertThat(stored.at("/content/note").asString()).isEqualTo(draft.note());
        }
    }

    /** By assignment; a copy of what is known now. */
    public Map<String, Receipt> submissions() {
        return Map.copyOf(submissions);
    }
}
