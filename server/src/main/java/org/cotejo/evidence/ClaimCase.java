package org.cotejo.evidence;

import java.util.List;
import java.util.Objects;
import org.cotejo.bundle.proof.Ground;
import org.cotejo.bundle.proof.ProofRules;
import org.jspecify.annotations.Nullable;

/** A claim as the rules of proof see it. */
final class ClaimCase {
    private ClaimCase() {}

    /** Of a claim with a verdict. */
    static ProofRules.Case of(Claim claim, List<Ground> grounds, ProofRules.Searched searched) {
        var evidence = claim.evidenceOrNone();
        return new ProofRules.Case(
                Objects.requireNonNull(claim.verdict()),
                grounds,
                searched,
                isSaid(claim.reason()),
                evidence.referenceDate() != null,
                isSaid(evidence.splitNote()));
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
