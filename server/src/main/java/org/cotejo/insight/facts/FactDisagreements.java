package org.cotejo.insight.facts;

import java.util.List;
import org.cotejo.insight.facts.FactClaimPage.FactClaim;

/**
 * Verdicts of two raters on one claim that differ, those that oppose each other first.
 *
 * @param total how many there are, of which up to 100 are listed
 */
record FactDisagreements(int total, List<FactDisagreement> disagreements) {
    /** What two raters said of one claim of a response. */
    record FactDisagreement(FactClaim first, FactClaim second) {}
}
