package org.cotejo.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cotejo.bundle.proof.Missing;
import org.cotejo.bundle.proof.ProofRules;
import org.cotejo.bundle.proof.Tier;
import org.cotejo.bundle.quote.Level;
import org.jspecify.annotations.Nullable;

/**
 * What was found when a claim with a verdict came in: whether it is proven, by what, and what was searched. It stays as it
 * was found, whatever becomes of sources and registries.
 *
 * @param missing why the verdict is provisional; nothing where it is proven
 */
public record Proof(
        UUID claimId, boolean provisional, Set<Missing> missing, List<Cited> citations, List<SearchStep> searchTrail) {
    public Proof {
        citations = List.copyOf(citations);
        searchTrail = List.copyOf(searchTrail);
    }

    /** Different queries that were answered, and in how many places. */
    ProofRules.Searched searched() {
        var answered = searchTrail.stream().filter(SearchStep::counts).toList();
        return ProofRules.Searched.of(answered, SearchStep::query, SearchStep::connector);
    }

    /**
     * A citation as it was found.
     *
     * @param holds whether it may prove something: its source is whole, or its computation gives the same again
     * @param source of a quotation
     */
    public record Cited(
            UUID citationId,
            boolean holds,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Source source) {}

    /**
     * Where a quotation stands and how far its source was trusted.
     *
     * @param level how closely the quotation agrees with the text
     * @param registryVersion by which the tier was given
     */
    public record Source(
            String url,
            String title,
            Instant fetchedAt,
            String payloadSha256,
            String textSha256,
            String extractor,
            Level level,
            Tier tier,
            int registryVersion) {}

    /**
     * One query that was asked for the claim.
     *
     * @param shortened whether the source was asked again by itself with fewer words: that is no query of the evaluator's
     * @param opened the ranks of what was read
     */
    public record SearchStep(
            String connector,
            String query,
            boolean shortened,
            Instant at,
            int hits,
            List<Integer> opened,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String failure) {
        boolean counts() {
            return failure == null && !shortened;
        }
    }
}
