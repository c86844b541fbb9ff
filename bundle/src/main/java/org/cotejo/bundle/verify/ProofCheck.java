package org.cotejo.bundle.verify;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.bundle.archive.ArchivedVerdict;
import org.cotejo.bundle.archive.Citation;
import org.cotejo.bundle.archive.Evidence;
import org.cotejo.bundle.archive.SourceRegistry;
import org.cotejo.bundle.compute.BadComputation;
import org.cotejo.bundle.compute.Computation;
import org.cotejo.bundle.proof.Ground;
import org.cotejo.bundle.proof.Missing;
import org.cotejo.bundle.proof.ProofRules;
import org.cotejo.bundle.registry.SourceRules;

/** Calculations made again, tiers looked up again, and whether each verdict is proven as it says. */
final class ProofCheck {
    private final Evidence evidence;
    private final Findings findings;
    private final Map<Integer, SourceRules> registries;

    /** The quotations that stand where they are said to; those of captures that are not there have the benefit of the doubt. */
    private final Function<Citation.Quote, Boolean> stands;

    ProofCheck(Evidence evidence, Findings findings, Function<Citation.Quote, Boolean> stands) {
        this.evidence = evidence;
        this.findings = findings;
        this.stands = stands;
        this.registries = evidence.registries().stream()
                .collect(Collectors.toMap(SourceRegistry::version, registry -> new SourceRules(registry.rules())));
    }

    void check() {
        for (var verdict : evidence.verdicts()) {
            var grounds = new ArrayList<Ground>();
            for (var citation : verdict.citations()) grounds.add(ground(verdict, citation));
            var missing = ProofRules.missing(
                    new ProofRules.Case(
                            verdict.value(),
                            grounds,
                            searched(verdict),
                            !verdict.reason().isBlank(),
                            verdict.referenceDate() != null,
                            Optional.ofNullable(verdict.splitNote())
                                    .filter(note -> !note.isBlank())
                                    .isPresent()),
                    evidence.head().searchDemand());
            findings.checked(Step.PROOFS);
            if (verdict.isProvisional() == missing.isEmpty()) {
                findings.differs(Step.PROOFS, Place.of(verdict), said(verdict, missing));
            }
        }
    }

    private static String said(ArchivedVerdict verdict, Set<Missing> missing) {
        return verdict.isProvisional()
                ? "said to be provisional, though nothing is missing"
                : "said to be proven, and lacks "
                        + missing.stream().map(Missing::code).collect(Collectors.joining(", "));
    }

    private static ProofRules.Searched searched(ArchivedVerdict verdict) {
        var answered = verdict.searchTrail().stream()
                .filter(step -> step.failure() == null)
                .toList();
        return ProofRules.Searched.of(
                answered, ArchivedVerdict.SearchStep::query, ArchivedVerdict.SearchStep::connector);
    }

    private Ground ground(ArchivedVerdict verdict, Citation citation) {
        return switch (citation) {
            case Citation.Quote quote -> {
                checkTier(verdict, quote);
                var isUsable = quote.capture().isUsable();
                var isQuotable = ProofRules.isQuotable(quote.exact(), quote.prefix(), quote.suffix());
                yield new Ground(
                        quote.stance(), Optional.of(quote.tier()), isUsable && isQuotable && stands.apply(quote));
            }
            case Citation.Calculation calculation ->
                new Ground(calculation.stance(), Optional.empty(), isRepeated(verdict, calculation.computation()));
        };
    }

    private void checkTier(ArchivedVerdict verdict, Citation.Quote quote) {
        findings.checked(Step.SOURCES);
        var place = Place.of(verdict, quote.capture().id());
        var registry = registries.get(quote.registryVersion());
        if (registry == null) {
            findings.differs(
                    Step.SOURCES, place, "version " + quote.registryVersion() + " of the registry is not there");
            return;
        }
        var tier = registry.tierOf(quote.capture().urlFinal());
        // A retraction lowers a tier; nothing raises it.
        if (quote.tier().compareTo(tier) < 0) {
            findings.differs(Step.SOURCES, place, "said to be of tier " + quote.tier() + "; the registry says " + tier);
        }
    }

    private boolean isRepeated(ArchivedVerdict verdict, Computation computation) {
        if (!computation.isOurs()) {
            findings.notRun(
                    Step.COMPUTATIONS, "engine " + computation.engine(), "this verifier has " + Computation.ENGINE);
            return computation.isDecided();
        }
        findings.checked(Step.COMPUTATIONS);
        try {
            var again = computation.repeat();
            if (again.equals(computation)) return true;
            findings.differs(
                    Step.COMPUTATIONS,
                    Place.of(verdict),
                    computation.input() + " comes to " + again.output()
                            + (again.input().equals(computation.input()) ? "" : " and is kept as " + again.input())
                            + ", not to " + computation.output());
        } catch (BadComputation e) {
            findings.differs(
                    Step.COMPUTATIONS,
                    Place.of(verdict),
                    computation.input() + " cannot be calculated: " + e.getMessage());
        }
        return false;
    }
}
