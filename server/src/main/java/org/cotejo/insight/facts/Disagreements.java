package org.cotejo.insight.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Finds claims on which two raters of one response gave different verdicts, {@link SameClaim} saying which are the same. */
@Repository
class Disagreements {
    private static final int FETCH = 1_000;
    private static final int LISTED = 100;
    private static final Set<String> OPPOSED = Set.of("supported", "contradicted");

    private static final String CONTESTED = """
            with judged as (
              select c.response_id, c.submission_id, c.claim_id, c.position, c.evaluator_id, c.text, c.span_start, c.span_end,
                     c.verdict, c.provisional
                from evidence.claim_v1 c
                join judgment.latest_v1 l on l.submission_id = c.submission_id
               where c.project_id = ? and c.verdict is not null),
            contested as (
              select response_id
                from judged
               group by response_id
              having count(distinct evaluator_id) > 1 and count(distinct verdict) > 1)
            select j.response_id, j.submission_id, j.claim_id, j.evaluator_id, j.text, j.span_start, j.span_end, j.verdict,
                   j.provisional
              from judged j
              join contested using (response_id)
             order by j.response_id, j.submission_id, j.position
            """;

    private final JdbcTemplate streams;

    Disagreements(JdbcTemplate template) {
        this.streams = new JdbcTemplate(template.getDataSource());
        this.streams.setFetchSize(FETCH);
    }

    /** The gravest disagreements, and how many there are in all. */
    record Found(int total, List<Pair> pairs) {}

    /**
     * Two verdicts on one claim.
     *
     * @param isOpposed whether one says that it holds and the other that it does not
     */
    record Pair(ClaimKey first, ClaimKey second, boolean isOpposed, boolean isProven) {}

    private record Judged(ClaimKey key, UUID evaluator, String verdict, boolean provisional, SameClaim.Stated stated) {}

    /** Opposed verdicts first, and of these the proven ones; the newest first among equals. */
    Found find(ProjectId project) {
        var pairs = new ArrayList<Pair>();
        var ofOne = new ArrayList<Judged>();
        var response = new @Nullable UUID[1];
        streams.query(
                CONTESTED,
                row -> {
                    var now = row.getObject("response_id", UUID.class);
                    if (!now.equals(response[0])) {
                        pairs.addAll(disagreeing(ofOne));
                        ofOne.clear();
                        response[0] = now;
                    }
                    ofOne.add(new Judged(
                            new ClaimKey(
                                    row.getObject("submission_id", UUID.class), row.getObject("claim_id", UUID.class)),
                            row.getObject("evaluator_id", UUID.class),
                            row.getString("verdict"),
                            row.getBoolean("provisional"),
                            SameClaim.Stated.of(
                                    row.getString("text"),
                                    row.getObject("span_start", Integer.class),
                                    row.getObject("span_end", Integer.class))));
                },
                project.value());
        pairs.addAll(disagreeing(ofOne));
        pairs.sort(Comparator.comparing(Pair::isOpposed)
                .thenComparing(Pair::isProven)
                .thenComparing(pair -> pair.second().submission())
                .reversed());
        return new Found(pairs.size(), pairs.stream().limit(LISTED).toList());
    }

    private record Likeness(Judged one, Judged other, double likeness) {}

    /** Each claim of a rater goes with the one of another that is most like it, and with no other of theirs. */
    private static List<Pair> disagreeing(List<Judged> claims) {
        var alike = new ArrayList<Likeness>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                var one = claims.get(i);
                var other = claims.get(j);
                if (one.evaluator().equals(other.evaluator())) continue;
                SameClaim.likeness(one.stated(), other.stated())
                        .ifPresent(likeness -> alike.add(new Likeness(one, other, likeness)));
            }
        }
        alike.sort(Comparator.comparingDouble(Likeness::likeness).reversed());
        var taken = new HashSet<Taken>();
        var pairs = new ArrayList<Pair>();
        for (var pair : alike) {
            var mine = new Taken(pair.one().key(), pair.other().evaluator());
            var theirs = new Taken(pair.other().key(), pair.one().evaluator());
            if (taken.contains(mine) || taken.contains(theirs)) continue;
            taken.add(mine);
            taken.add(theirs);
            if (!pair.one().verdict().equals(pair.other().verdict())) pairs.add(pair(pair));
        }
        return pairs;
    }

    /** That a claim has found its like with a rater. */
    private record Taken(ClaimKey claim, UUID with) {}

    private static Pair pair(Likeness found) {
        var one = found.one();
        var other = found.other();
        return new Pair(
                one.key(),
                other.key(),
                OPPOSED.contains(one.verdict()) && OPPOSED.contains(other.verdict()),
                !one.provisional() && !other.provisional());
    }
}
