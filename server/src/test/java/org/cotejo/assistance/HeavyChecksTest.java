package org.cotejo.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.cotejo.assistance.checks.CheckKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** How the server speaks with the other process, whatever that answers. */
class HeavyChecksTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    private final List<String> questions = new ArrayList<>();
    private final AtomicInteger answers = new AtomicInteger();
    private HeavyChecks checks = new HeavyChecks(new ToolsProcess("", RandomGenerator.getDefault()), JSON);

    @AfterEach
    void stop() {
        checks.stop();
    }

    private interface Answering {
        String answer(String question) throws IOException, InterruptedException;
    }

    private void installed(Answering answering) throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        checks.stop();
        checks = new HeavyChecks(
                new ToolsProcess(folder.toString(), RandomGenerator.getDefault()) {
                    @Override
                    String ask(String check, String question) throws IOException, InterruptedException {
                        synchronized (questions) {
                            questions.add(check + " " + question);
                        }
                        answers.incrementAndGet();
                        return answering.answer(question);
                    }
                },
                JSON);
    }

    @Test
    void theFirstQuestionHearsRunningAndALaterOneTheFindings() throws Exception {
        var open = new CountDownLatch(1);
        installed(_ -> {
            open.await();
            return """
                    {"status": "done", "detail": "", "findings": [{"start": 0, "end": 8, "rule": "AGREEMENT",
                     "group": "GRAMMAR", "message": "No concuerda.", "replacements": ["La casa"], "figures": {}}]}
                    """;
        });

        assertThat(grammar().state()).isEqualTo("running");
        assertThat(grammar().state()).isEqualTo("running");
        open.countDown();
        var settled = settled();

        assertThat(settled.state()).isEqualTo("done");
        assertThat(settled.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.category()).isEqualTo("LAN.grammar");
            assertThat(finding.replacements()).containsExactly("La casa");
        });
        assertThat(grammar()).isEqualTo(settled);
        assertThat(answers).as("asked once, however often it was called for").hasValue(1);
        assertThat(questions.getFirst()).startsWith("grammar ").contains("\"skipped\":[{\"start\":9,\"end\":12}]");
    }

    @Test
    void whatFailsSaysHowAndIsTriedAgain() throws Exception {
        installed(_ -> answers.get() == 1 ? "{\"status\": \"timeout\", \"detail\": \"\", \"findings\": []}" : "<html>");

        grammar();
        assertThat(settled().state()).isEqualTo("timeout");
        assertThat(grammar().state()).isEqualTo("running");
        assertThat(settled().state()).isEqualTo("failed");
    }

    @Test
    void moreThanCanWaitHearBusy() throws Exception {
        var open = new CountDownLatch(1);
        installed(_ -> {
            open.await();
            return "{}";
        });

        var states = java.util.stream.IntStream.range(0, 40)
                .mapToObj(number ->
                        checks.check(CheckKind.ALGEBRA, "x = " + number, "es").state())
                .toList();

        assertThat(states).contains("running").last().isEqualTo("busy");
        open.countDown();
    }

    @Test
    void whereNothingIsInstalledItIsSaid() {
        assertThat(grammar().state()).isEqualTo("absent");
    }

    private HeavyChecks.Outcome grammar() {
        return checks.check(CheckKind.GRAMMAR, "Las casa `x`", "es-MX");
    }

    private HeavyChecks.Outcome settled() throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (true) {
            var outcome = grammar();
            if (!outcome.state().equals("running")) return outcome;
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(10);
        }
    }
}
