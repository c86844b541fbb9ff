package org.cotejo.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The claims of all submissions with what they rest on, projected from their documents. */
@Repository
public class Claims {
    private final JdbcTemplate batches;

    Claims(JdbcTemplate batches) {
        this.batches = batches;
    }

    /** Which submission the claims came with. */
    public record Origin(UUID submission, ProjectId project, ResponseId response, AccountId evaluator) {}

    public void insert(Origin origin, List<Claim> claims, Proofs proofs) {
        var rows = IntStream.range(0, claims.size())
                .mapToObj(position -> row(origin, position, claims.get(position), proofs))
                .toList();
        batches.batchUpdate("""
                insert into evidence.claim
                       (submission_id, claim_id, project_id, response_id, evaluator_id, position, text, span_start,
                        span_end, exact, verdict, provisional, reason, kind, reference_date, confidence, split_note,
                        queries, connectors, reused_submission_id, reused_claim_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        var citations = claims.stream()
                .flatMap(claim -> citations(origin, claim, proofs.of(claim.id())).stream())
                .toList();
        if (!citations.isEmpty()) insertCitations(citations);
    }

    private static Object[] row(Origin origin, int position, Claim claim, Proofs proofs) {
        var verdict = claim.verdict();
        var evidence = claim.evidenceOrNone();
        var searched = proofs.of(claim.id()).map(Proof::searched);
        var reused = evidence.reusedFrom();
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
            proofs.isProvisional(claim.id()),
            claim.reason(),
            evidence.kind() == null ? null : evidence.kind().code(),
            evidence.referenceDate(),
            evidence.confidence() == null ? null : evidence.confidence().code(),
            evidence.splitNote(),
            searched.map(org.cotejo.bundle.proof.ProofRules.Searched::queries).orElse(0),
            searched.map(org.cotejo.bundle.proof.ProofRules.Searched::connectors)
                    .orElse(0),
            reused == null ? null : reused.submissionId(),
            reused == null ? null : reused.claimId()
        };
    }

    private static List<Object[]> citations(Origin origin, Claim claim, Optional<Proof> proof) {
        var cited = proof.map(Proof::citations).orElse(List.of());
        return IntStream.range(0, cited.size())
                .mapToObj(position -> row(
                        origin,
                        claim,
                        position,
                        claim.evidenceOrNone().citations().get(position),
                        cited.get(position)))
                .toList();
    }

    /** The citations of a proof stand in the order of the claim's. */
    private static Object[] row(Origin origin, Claim claim, int position, Citation citation, Proof.Cited cited) {
        var quote = citation.quote();
        var source = cited.source();
        var computation = citation.computation();
        return new Object[] {
            origin.submission(),
            claim.id(),
            citation.id(),
            origin.project().value(),
            position,
            citation.stance().code(),
            quote == null ? null : quote.captureId(),
            source == null ? null : source.textSha256(),
            quote == null ? null : quote.start(),
            quote == null ? null : quote.end(),
            quote == null ? null : quote.exact(),
            source == null ? null : source.level().code(),
            source == null ? null : source.tier().name(),
            source == null ? null : source.registryVersion(),
            computation == null ? null : computation.engine(),
            computation == null ? null : computation.input(),
            computation == null ? null : computation.output(),
            cited.holds()
        };
    }

    private void insertCitations(List<@Nullable Object[]> rows) {
        batches.batchUpdate("""
                insert into evidence.citation
                       (submission_id, claim_id, citation_id, project_id, position, stance, capture_id, text_sha256,
                        span_start, span_end, exact, level, tier, registry_version, engine, input, output, holds)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** Whether an earlier claim of the project has that verdict. */
    boolean holds(ProjectId project, Evidence.Reuse reused) {
        return Boolean.TRUE.equals(batches.queryForObject(
                """
                select exists (select 1
                                 from evidence.claim
                                where project_id = ?
                                  and submission_id = ?
                                  and claim_id = ?
                                  and verdict = ?)
                """,
                Boolean.class,
                project.value(),
                reused.submissionId(),
                reused.claimId(),
                reused.verdict().code()));
    }

    /** Empties the projection before it is built again from the documents. */
    public void deleteAll() {
        batches.update("delete from evidence.citation");
        batches.update("delete from evidence.claim");
    }
}
