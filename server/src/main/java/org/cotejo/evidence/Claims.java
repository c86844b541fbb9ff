package org.cotejo.evidence;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The claims of all submissions, projected from their documents. */
@Repository
public class Claims {
    private final JdbcTemplate batches;

    Claims(JdbcTemplate batches) {
        this.batches = batches;
    }

    /** Which submission the claims came with. */
    public record Origin(UUID submission, ProjectId project, ResponseId response, AccountId evaluator) {}

    public void insert(Origin origin, List<Claim> claims) {
        var rows = IntStream.range(0, claims.size())
                .mapToObj(position -> row(origin, position, claims.get(position)))
                .toList();
        batches.batchUpdate("""
                insert into evidence.claim
                       (submission_id, claim_id, project_id, response_id, evaluator_id, position, text, span_start,
                        span_end, exact, verdict, provisional, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static Object[] row(Origin origin, int position, Claim claim) {
        var verdict = claim.verdict();
        return new Object[] {
            origin.submission(),
            claim.id(),
            origin.project().value(),
            Objects.requireNonNullElse(claim.responseId(), origin.response()).value(),
            origin.evaluator().value(),
            position,
            claim.text(),
            claim.start(),
            claim.end(),
            claim.exact(),
            verdict == null ? null : verdict.code(),
            claim.isProvisional(),
            claim.reason()
        };
    }

    /** Empties the projection before it is built again from the documents. */
    public void deleteAll() {
        batches.update("delete from evidence.claim");
    }
}
