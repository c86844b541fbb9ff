package org.cotejo.bundle.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cotejo.bundle.proof.ProofRules.SearchDemand;
import org.jspecify.annotations.Nullable;

/** All that an archive tells, without the archived sources themselves; each list in the order of its file. */
public record Evidence(
        Head head,
        List<ArchivedResponse> responses,
        List<ArchivedClaim> claims,
        List<ArchivedVerdict> verdicts,
        List<SourceRegistry> registries) {
    /** The order of verdicts: by claim, evaluator and version. */
    public static final Comparator<ArchivedVerdict> ORDER = Comparator.comparing(ArchivedVerdict::claim)
            .thenComparing(ArchivedVerdict::evaluator)
            .thenComparing(ArchivedVerdict::version);

    private static final String LICENCE = "works of others: quotations, hashes and addresses only";

    /** The same as in the manifest. */
    public record Head(
            Scope scope,
            Instant created,
            String project,
            @Nullable String url,
            String software,
            SearchDemand searchDemand) {}

    public Evidence {
        responses = sorted(responses, Comparator.comparing(ArchivedResponse::id));
        claims = sorted(claims, Comparator.comparing(ArchivedClaim::id));
        verdicts = sorted(verdicts, ORDER);
        registries = sorted(registries, Comparator.comparing(SourceRegistry::version));
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }

    /** The same as anybody may have it: no response's text beyond the claims' own words. */
    Evidence published() {
        if (head.scope() == Scope.PRIVATE) return this;
        return new Evidence(
                head,
                responses.stream().map(ArchivedResponse::withoutText).toList(),
                claims.stream().map(ArchivedClaim::withoutContext).toList(),
                verdicts.stream().map(ArchivedVerdict::published).toList(),
                registries);
    }

    /** The cited captures by their ids. */
    public Map<String, ArchivedCapture> captures() {
        var captures = new TreeMap<String, ArchivedCapture>();
        for (var verdict : verdicts) {
            for (var citation : verdict.citations()) {
                if (citation instanceof Citation.Quote quote)
                    captures.putIfAbsent(quote.capture().id(), quote.capture());
            }
        }
        return captures;
    }

    /** Those whose files are in the archive. */
    public List<ArchivedCapture> present() {
        if (head.scope() == Scope.PUBLIC) return List.of();
        return captures().values().stream()
                .filter(capture -> capture.withheld() == null)
                .toList();
    }

    /** What the manifest must say is not there. */
    public List<Manifest.Withheld> withheld() {
        var captures = captures();
        if (head.scope() == Scope.PUBLIC) {
            return List.of(
                    new Manifest.Withheld("captures", captures.size(), LICENCE),
                    new Manifest.Withheld("response_texts", responses.size(), LICENCE));
        }
        return captures.values().stream()
                .flatMap(capture -> Optional.ofNullable(capture.withheld()).stream()
                        .map(withheld -> new Manifest.Withheld(Hash.PREFIX + capture.id(), 1, withheld.reason())))
                .toList();
    }

    /** The last version of what each evaluator says of each claim, proven ones only: what may be published as a review. */
    List<ArchivedVerdict> reviews() {
        var last = new HashMap<List<String>, ArchivedVerdict>();
        for (var verdict : verdicts) last.put(List.of(verdict.claim(), verdict.evaluator()), verdict);
        return last.values().stream()
                .filter(verdict -> !verdict.isProvisional())
                .sorted(ORDER)
                .toList();
    }
}
