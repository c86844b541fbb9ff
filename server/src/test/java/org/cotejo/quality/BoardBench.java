package org.cotejo.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.World;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.stats.agreement.Agreement;
import org.cotejo.stats.agreement.Coefficient;
import org.cotejo.stats.agreement.Distance;
import org.cotejo.stats.agreement.IntervalOptions;
import org.cotejo.stats.agreement.KrippendorffAlpha;
import org.cotejo.stats.agreement.Weights;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.Scale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the agreement of a million ratings takes from the counts that follow every submission, against reading the
 * ratings themselves: `cotejo bench board`. It is no test of speed, since a busy machine would fail it; that both say the
 * same is asserted.
 */
@Tag("bench")
class BoardBench {
    private static final int RESPONSES = 20_000;
    private static final int RATERS = 5;
    private static final int CRITERIA = 10;
    private static final int ROUNDS = 5;

    private final World.Project project = World.running(1, 1);
    private final ProjectId id = new ProjectId(UUID.fromString(project.id()));
    private final AgreementService board = TestServer.bean(AgreementService.class);

    private Caller lead() {
        var account = project.lead().account();
        return new Caller(account.id(), account.pseudonym(), account.roles());
    }

    private void fill() {
        var protocol =
                TestServer.bean(ProjectService.class).publishedProtocol(id).orElseThrow();
        var jdbc = TestServer.jdbc();
        TestServer.bean(TransactionTemplate.class).executeWithoutResult(_ -> {
            // Whom and what the rows belong to is of no matter here.
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("""
                    create temp table filled on commit drop as
                    select r, e, uuidv7() as submission_id, gen_random_uuid() as assignment_id,
                           md5('task' || r || :project)::uuid as task_id, md5('response' || r || :project)::uuid as response_id,
                           md5('rater' || (r * 7 + e) % 60 || :project)::uuid as evaluator_id
                      from generate_series(1, :responses) r, generate_series(1, :raters) e
                    """)
                    .param("project", project.id())
                    .param("responses", RESPONSES)
                    .param("raters", RATERS)
                    .update();
            jdbc.sql("""
                    insert into assignment.task
                           (task_id, project_id, protocol_id, item_id, response_id, overlap, open_slots, shuffle, responses)
                    select distinct on (r) task_id, :project::uuid, :protocol, response_id, response_id, 5, 0, 0, array[response_id]
                      from filled
                    """)
                    .param("project", project.id())
                    .param("protocol", protocol.value())
                    .update();
            jdbc.sql("""
                    insert into judgment.submission
                           (submission_id, assignment_id, project_id, protocol_id, task_id, item_id, response_id, evaluator_id,
                            revision, document, sha256, submitted_at)
                    select submission_id, assignment_id, :project::uuid, :protocol, task_id, response_id, response_id,
                           evaluator_id, 1, '', '', now()
                      from filled
                    """)
                    .param("project", project.id())
                    .param("protocol", protocol.value())
                    .update();
            jdbc.sql("""
                    insert into judgment.submission_key (assignment_id, idempotency_key, submission_id, revision)
                    select assignment_id, 'bench', submission_id, 1 from filled
                    """).update();
            jdbc.sql("""
                    insert into judgment.rating
                           (submission_id, criterion, project_id, response_id, item_id, evaluator_id, value, not_applicable)
                    select submission_id, 'c' || c, :project::uuid, response_id, response_id, evaluator_id,
                           1 + abs(hashtext(r || 'q' || c)) % 4 + abs(hashtext(r || 'n' || c || 'e' || e)) % 2, false
                      from filled, generate_series(1, :criteria) c
                    """)
                    .param("project", project.id())
                    .param("criteria", CRITERIA)
                    .update();
            jdbc.sql("""
                    insert into quality.uncounted (submission_id, project_id, responses)
                    select submission_id, :project::uuid, array[response_id] from filled
                    """).param("project", project.id()).update();
        });
        for (var table : List.of("judgment.rating", "judgment.submission", "judgment.submission_key"))
            jdbc.sql("analyze " + table).update();
    }

    private record Timed<T>(T value, double millis) {}

    private static <T> Timed<T> timed(Supplier<T> work) {
        var from = System.nanoTime();
        var value = work.get();
        return new Timed<>(value, (System.nanoTime() - from) / 1e6);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** The same from the ratings themselves. */
    private double[] fromRatings() {
        var columns = new HashMap<String, ArrayList<int[]>>();
        var numbers = new HashMap<UUID, Integer>();
        TestServer.jdbc().sql("""
                select criterion, response_id, evaluator_id, value
                  from judgment.rating_v1
                 where project_id = :project::uuid
                """).param("project", project.id()).query(row -> {
            var item = numbers.computeIfAbsent(row.getObject("response_id", UUID.class), _ -> numbers.size());
            var rater = numbers.computeIfAbsent(row.getObject("evaluator_id", UUID.class), _ -> numbers.size());
            columns.computeIfAbsent(row.getString("criterion"), _ -> new ArrayList<>())
                    .add(new int[] {item, rater, row.getInt("value") - 1});
        });
        var options = new IntervalOptions(IntervalOptions.Method.BOOTSTRAP, 0.95, 500, 1, 2);
        return columns.keySet().stream()
                .sorted()
                .mapToDouble(criterion -> {
                    var rows = columns.get(criterion);
                    var ratings = Ratings.of(column(rows, 0), column(rows, 1), column(rows, 2), Scale.oneTo(5));
                    Coefficient.GWET.of(ratings, Weights.ORDINAL, options);
                    Coefficient.PERCENT.of(ratings, Weights.IDENTITY, options);
                    return ((Agreement.Estimate) KrippendorffAlpha.of(ratings, Distance.ordinal(), options)).value();
                })
                .toArray();
    }

    private static int[] column(List<int[]> rows, int at) {
        return rows.stream().mapToInt(row -> row[at]).toArray();
    }

    @Test
    void aMillionRatings() {
        fill();
        var first = timed(() -> board.agreement(id, RatingCounts.Slice.NONE, lead()));
        var warm = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        double[] expected = {};
        for (var round = 0; round < ROUNDS; round++) {
            warm.add(timed(() -> board.agreement(id, RatingCounts.Slice.NONE, lead()))
                    .millis());
            var again = timed(this::fromRatings);
            whole.add(again.millis());
            expected = again.value();
        }
        var alphas = first.value().criteria().stream()
                .sorted(java.util.Comparator.comparing(AgreementBoard.AgreementLine::key))
                .mapToDouble(
                        line -> java.util.Objects.requireNonNull(line.alpha().value()))
                .toArray();
        assertThat(alphas).hasSize(CRITERIA);
        for (var at = 0; at < alphas.length; at++) assertThat(alphas[at]).isCloseTo(expected[at], within(1e-9));
        System.out.printf(
                "bench {\"ratings\": %d, \"first_ms\": %.0f, \"warm_ms\": %.0f, \"from_ratings_ms\": %.0f, \"ratio\": %.1f}%n",
                RESPONSES * RATERS * CRITERIA,
                first.millis(),
                median(warm),
                median(whole),
                median(whole) / median(warm));
        assertThat(Arrays.stream(alphas).max().orElseThrow()).isLessThan(1);
    }
}
