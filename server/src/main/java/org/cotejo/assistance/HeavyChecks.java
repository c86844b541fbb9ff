package org.cotejo.assistance;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.cotejo.assistance.checks.CheckKind;
import org.cotejo.assistance.checks.Finding;
import org.cotejo.assistance.checks.Prose;
import org.cotejo.kernel.CodePointRange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks in the other process. Nobody waits for them within a request: the first question begins one and hears
 * `running`, a later one hears what came of it. What was answered is kept for a while, since a text does not change.
 */
@Component
class HeavyChecks {
    private static final Logger LOG = LoggerFactory.getLogger(HeavyChecks.class);
    private static final int KEPT_MAX = 200;
    private static final int WAITING_MAX = 16;
    private static final String OF_STYLE = "STYLE";

    private final ToolsProcess tools;
    private final JsonMapper json;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            2,
            2,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING_MAX),
            Thread.ofPlatform().daemon().factory());
    private final Map<Question, CompletableFuture<Outcome>> asked = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, CompletableFuture<Outcome>> eldest) {
            return size() > KEPT_MAX && eldest.getValue().isDone();
        }
    };

    HeavyChecks(ToolsProcess tools, JsonMapper json) {
        this.tools = tools;
        this.json = json;
    }

    /** What was found, or why nothing could be: running, absent, busy, timeout, too_long or failed. */
    record Outcome(String state, List<Finding> findings) {
        static final String DONE = "done";

        static Outcome without(String state) {
            return new Outcome(state, List.of());
        }
    }

    private record Question(CheckKind kind, String text, String language) {}

    boolean areInstalled() {
        return tools.isInstalled();
    }

    Outcome check(CheckKind kind, String text, String language) {
        if (!tools.isInstalled()) return Outcome.without("absent");
        var question = new Question(kind, text, language);
        synchronized (asked) {
            var known = asked.get(question);
            if (known == null) return begin(question);
            if (!known.isDone()) return Outcome.without("running");
            var outcome = known.join();
            // What failed is tried again at the next question, and reported to this one.
            if (!outcome.state().equals(Outcome.DONE)) asked.remove(question);
            return outcome;
        }
    }

    private Outcome begin(Question question) {
        try {
            asked.put(question, CompletableFuture.supplyAsync(() -> ask(question), threads));
            return Outcome.without("running");
        } catch (RejectedExecutionException e) {
            return Outcome.without("busy");
        }
    }

    private record Range(int start, int end) {
        static Range of(CodePointRange range) {
            return new Range(range.start(), range.end());
        }
    }

    private record Asked(String text, String language, List<Range> skipped) {}

    private record Answered(String status, List<Found> findings, String detail) {}

    private record Found(
            int start,
            int end,
            String rule,
            String group,
            String message,
            List<String> replacements,
            Map<String, String> figures) {}

    private Outcome ask(Question question) {
        var prose = Prose.of(question.text());
        var skipped = question.kind() == CheckKind.GRAMMAR ? prose.notProse() : prose.notFormal();
        var asked = new Asked(
                question.text(),
                question.language(),
                skipped.stream().map(Range::of).toList());
        try {
            var answer =
                    json.readValue(tools.ask(question.kind().sql(), json.writeValueAsString(asked)), Answered.class);
            if (!answer.status().equals(Outcome.DONE)) {
                if (answer.status().equals("failed"))
                    LOG.warn("the check of {} failed: {}", question.kind(), answer.detail());
                return Outcome.without(answer.status());
            }
            return new Outcome(
                    Outcome.DONE,
                    answer.findings().stream()
                            .filter(found -> found.end() <= CodePointRange.length(question.text()))
                            .map(found -> finding(question.kind(), found))
                            .toList());
        } catch (IOException | JacksonException e) {
            LOG.warn("the tools did not answer: {}", e.getMessage());
            return Outcome.without("failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.without("failed");
        }
    }

    private static Finding finding(CheckKind kind, Found found) {
        var category = kind == CheckKind.ALGEBRA
                ? "REA.math"
                : found.group().equals(OF_STYLE) ? "CLA.ambiguous" : "LAN.grammar";
        return new Finding(
                kind,
                found.rule(),
                category,
                new CodePointRange(found.start(), found.end()),
                found.figures(),
                found.message(),
                found.replacements());
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
