package org.cotejo.project;

import org.cotejo.bundle.proof.ProofRules.SearchDemand;

/**
 * What verdicts of claims must rest on.
 *
 * @param required whether a submission with a verdict that is not proven is refused; otherwise it is kept as provisional
 * @param queries different queries before a claim may be called unverifiable, 1 to 20
 * @param connectors different places where was searched, 1 to 10
 */
public record ProofSettings(boolean required, int queries, int connectors) {
    public static final ProofSettings INITIAL =
            new ProofSettings(false, SearchDemand.INITIAL.queries(), SearchDemand.INITIAL.connectors());

    public SearchDemand searchDemand() {
        return new SearchDemand(queries, connectors);
    }
}
