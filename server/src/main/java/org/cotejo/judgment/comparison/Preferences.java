package org.cotejo.judgment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cotejo.assignment.Assignment;
import org.cotejo.corpus.ResponseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Preferences as statistics read them: a row a pair, the sides in the order of the data. */
@Repository
public class Preferences {
    private final JdbcTemplate batches;

    Preferences(JdbcTemplate batches) {
        this.batches = batches;
    }

    /** A pair as it was shown; the value is that of the screen. */
    private record Pair(
            String criterion,
            ResponseId first,
            ResponseId second,
            @Nullable Integer value,
            String verdict) {}

    public void insert(UUID submission, Assignment assignment, Comparison comparison) {
        var rows = pairs(comparison, assignment.shown()).stream()
                .map(pair -> row(submission, assignment, pair))
                .toList();
        batches.batchUpdate("""
                insert into judgment.preference
                       (submission_id, criterion, response_a, response_b, project_id, item_id, evaluator_id, value,
                        verdict, a_shown_first)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static List<Pair> pairs(Comparison comparison, List<ResponseId> shown) {
        var pairs = new ArrayList<Pair>();
        for (var left = 0; left < shown.size(); left++) {
            for (var right = left + 1; right < shown.size(); right++) {
                pairs.add(whole(comparison, shown.get(left), shown.get(right)));
            }
        }
        for (var each : comparison.criteria()) {
            pairs.add(new Pair(each.criterion(), shown.get(0), shown.get(1), each.value(), "preference"));
        }
        return pairs;
    }

    private static Pair whole(Comparison comparison, ResponseId first, ResponseId second) {
        if (comparison.cannotJudge()) return new Pair("", first, second, null, "cannot_judge");
        if (comparison.bothBad()) return new Pair("", first, second, null, "both_bad");
        if (comparison.preference() != null) {
            return new Pair("", first, second, comparison.preference(), "preference");
        }
        var order = Integer.compare(place(comparison, first), place(comparison, second));
        return new Pair("", first, second, order, "ranking");
    }

    private static int place(Comparison comparison, ResponseId response) {
        var place = 0;
        while (!comparison.ranking().get(place).contains(response)) place++;
        return place;
    }

    private static Object[] row(UUID submission, Assignment assignment, Pair pair) {
        // As the database compares them; Java compares ids as signed numbers.
        var isTurned =
                pair.first().value().toString().compareTo(pair.second().value().toString()) > 0;
        var value = pair.value();
        return new Object[] {
            submission,
            pair.criterion(),
            (isTurned ? pair.second() : pair.first()).value(),
            (isTurned ? pair.first() : pair.second()).value(),
            assignment.project().value(),
            assignment.item().value(),
            assignment.evaluator().value(),
            value == null ? null : Integer.valueOf(isTurned ? -value : value),
            pair.verdict(),
            !isTurned
        };
    }

    /** Empties the projection before it is built again from the documents. */
    public void deleteAll() {
        batches.update("delete from judgment.preference");
    }
}
