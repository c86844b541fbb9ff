package org.cotejo.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.bundle.proof.ProofRules;

/** What was found of all claims of one submission that have a verdict. */
public record Proofs(List<Proof> proofs) {
    public Proofs {
        proofs = List.copyOf(proofs);
    }

    /** Of claims from before there was evidence: none rests on anything. */
    public static Proofs without(List<Claim> claims) {
        return new Proofs(claims.stream()
                .filter(claim -> claim.verdict() != null)
                .map(Proofs::without)
                .toList());
    }

    private static Proof without(Claim claim) {
        var nothing = new ProofRules.Searched(0, 0);
        var missing = ProofRules.missing(ClaimCase.of(claim, List.of(), nothing), ProofRules.SearchDemand.INITIAL);
        return new Proof(claim.id(), !missing.isEmpty(), missing, List.of(), List.of());
    }

    Optional<Proof> of(UUID claim) {
        return proofs.stream().filter(proof -> proof.claimId().equals(claim)).findFirst();
    }

    /** Whether the claim has a verdict that is not proven. */
    public boolean isProvisional(UUID claim) {
        return of(claim).map(Proof::provisional).orElse(false);
    }
}
