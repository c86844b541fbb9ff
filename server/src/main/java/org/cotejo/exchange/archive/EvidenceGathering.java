package org.cotejo.exchange.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.cotejo.bundle.archive.ArchivedCapture;
import org.cotejo.bundle.archive.ArchivedClaim;
import org.cotejo.bundle.archive.ArchivedResponse;
import org.cotejo.bundle.archive.ArchivedVerdict;
import org.cotejo.bundle.archive.Citation;
import org.cotejo.bundle.archive.Evidence;
import org.cotejo.bundle.archive.SourceRegistry;
import org.cotejo.bundle.compute.Computation;
import org.cotejo.bundle.proof.Ground;
import org.cotejo.bundle.proof.ProofRules;
import org.cotejo.evidence.CitedSources;
import org.cotejo.evidence.Claim;
import org.cotejo.evidence.Proof;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Collects what submissions say of claims, document by document. Whether a verdict is proven is told anew: a source that a
 * second person confirmed after the verdict was given proves it in an archive.
 */
final class EvidenceGathering {
    private static final int CONTEXT = 32;

    private final Inputs inputs;
    private final ProofRules.SearchDemand demand;
    private final Map<UUID, ArchivedResponse> responses = new HashMap<>();
    private final List<ArchivedClaim> claims = new ArrayList<>();
    private final List<ArchivedVerdict> verdicts = new ArrayList<>();
    private final Map<Integer, SourceRegistry> registries = new TreeMap<>();
    private final Map<String, ArchivedCapture> captures = new HashMap<>();

    /** Who worked on which claim, by pseudonym. */
    record Worked(UUID claim, String evaluator) {}

    /** Where everything comes from; `times`: active time in milliseconds, where it was measured. */
    record Inputs(
            ProjectId project,
            JsonMapper json,
            CitedSources sources,
            Function<UUID, JudgedResponses.Judged> responses,
            Function<AccountId, String> pseudonyms,
            Map<Worked, Long> times) {}

    EvidenceGathering(Inputs inputs, ProofRules.SearchDemand demand) {
        this.inputs = inputs;
        this.demand = demand;
    }

    Evidence evidence(Evidence.Head head) {
        return new Evidence(head, List.copyOf(responses.values()), claims, verdicts, List.copyOf(registries.values()));
    }

    /** One submission; claims without a verdict say nothing yet. */
    void add(JsonNode document) {
        var proofs = new HashMap<UUID, Proof>();
        for (var proof : inputs.json().treeToValue(document.path("proof"), Proof[].class) instanceof Proof[] all
                ? List.of(all)
                : List.<Proof>of()) {
            proofs.put(proof.claimId(), proof);
        }
        for (var node : document.at("/content/claims")) {
            var claim = inputs.json().treeToValue(node, Claim.class);
            if (claim.verdict() == null || claim.text().isBlank()) continue;
            var judged = inputs.responses().apply(responseOf(claim, document));
            responses.computeIfAbsent(judged.id(), _ -> archived(judged));
            claims.add(archived(claim, judged));
            verdicts.add(verdict(claim, Optional.ofNullable(proofs.get(claim.id())), document));
        }
    }

    private static UUID responseOf(Claim claim, JsonNode document) {
        return claim.responseId() == null
                ? UUID.fromString(document.at("/response/id").asString())
                : claim.responseId().value();
    }

    private static ArchivedResponse archived(JudgedResponses.Judged judged) {
        return ArchivedResponse.of(judged.id().toString(), judged.model().orElse("?"), judged.text());
    }

    private ArchivedClaim archived(Claim claim, JudgedResponses.Judged judged) {
        var spans = new ArrayList<ArchivedClaim.Span>();
        var start = claim.start();
        var end = claim.end();
        if (start != null && end != null) {
            spans.add(new ArchivedClaim.Span(
                    start,
                    end,
                    Objects.requireNonNullElse(claim.exact(), ""),
                    Objects.requireNonNullElse(claim.prefix(), ""),
                    Objects.requireNonNullElse(claim.suffix(), "")));
        }
        var response = Objects.requireNonNull(responses.get(judged.id()));
        var kind = claim.evidence() == null || claim.evidence().kind() == null
                ? null
                : code(claim.evidence().kind());
        return new ArchivedClaim(
                claim.id().toString(),
                response.id(),
                response.sha256(),
                judged.locale().orElse("es"),
                kind,
                claim.text(),
                spans);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private ArchivedVerdict verdict(Claim claim, Optional<Proof> proof, JsonNode document) {
        var evaluator = document.get("evaluator").asString();
        var evidence = claim.evidence();
        var cited = new ArrayList<Citation>();
        var looks = new ArrayList<ArchivedVerdict.Recheck>();
        if (evidence != null) {
            for (var citation : evidence.citations()) {
                archived(citation, proof).ifPresent(cited::add);
                if (citation.quote() != null) looks.addAll(looks(citation.quote()));
            }
        }
        var trail = proof.map(EvidenceGathering::trail).orElse(List.of());
        var reference = evidence == null ? null : evidence.referenceDate();
        var split = evidence == null ? null : evidence.splitNote();
        var one = new ProofRules.Case(
                Objects.requireNonNull(claim.verdict()),
                cited.stream().map(EvidenceGathering::ground).toList(),
                searched(trail),
                !claim.reason().isBlank(),
                reference != null,
                split != null && !split.isBlank());
        return new ArchivedVerdict(
                claim.id().toString(),
                evaluator,
                document.get("revision").asInt(),
                Instant.parse(document.get("submitted_at").asString()),
                Objects.requireNonNull(claim.verdict()),
                reference,
                claim.reason(),
                evidence == null || evidence.confidence() == null ? null : code(evidence.confidence()),
                inputs.times().get(new Worked(claim.id(), evaluator)),
                split,
                !ProofRules.missing(one, demand).isEmpty(),
                cited,
                trail,
                looks);
    }

    private static Ground ground(Citation citation) {
        return switch (citation) {
            case Citation.Quote quote ->
                new Ground(
                        quote.stance(),
                        Optional.of(quote.tier()),
                        quote.capture().isUsable()
                                && ProofRules.isQuotable(quote.exact(), quote.prefix(), quote.suffix()));
            case Citation.Calculation calculation ->
                new Ground(
                        calculation.stance(),
                        Optional.empty(),
                        calculation.computation().isDecided());
        };
    }

    /** What a source was asked again by itself with fewer words is no query of the evaluator's. */
    private static List<ArchivedVerdict.SearchStep> trail(Proof proof) {
        return proof.searchTrail().stream()
                .filter(step -> !step.shortened())
                .map(step -> new ArchivedVerdict.SearchStep(
                        step.at(), step.connector(), step.query(), step.hits(), step.opened(), step.failure()))
                .toList();
    }

    private static ProofRules.Searched searched(List<ArchivedVerdict.SearchStep> trail) {
        var answered = trail.stream().filter(step -> step.failure() == null).toList();
        return ProofRules.Searched.of(
                answered, ArchivedVerdict.SearchStep::query, ArchivedVerdict.SearchStep::connector);
    }

    private List<ArchivedVerdict.Recheck> looks(org.cotejo.evidence.Citation.Quote quote) {
        return inputs.sources().laterLooks(inputs.project(), quote).stream()
                .map(look -> new ArchivedVerdict.Recheck(look.at(), quote.captureId(), look.state()))
                .toList();
    }

    /** Empty where nothing is known of it: then it was not found when it came in. */
    private Optional<Citation> archived(org.cotejo.evidence.Citation citation, Optional<Proof> proof) {
        var computation = citation.computation();
        if (computation != null) {
            var done = new Computation(computation.engine(), computation.input(), computation.output());
            return Optional.of(new Citation.Calculation(citation.stance(), done));
        }
        var source = proof.flatMap(found -> found.citations().stream()
                        .filter(one -> one.citationId().equals(citation.id()))
                        .findFirst())
                .map(Proof.Cited::source);
        return source.map(found -> quote(citation, found));
    }

    private Citation quote(org.cotejo.evidence.Citation citation, Proof.Source source) {
        var quote = Objects.requireNonNull(citation.quote());
        registries.computeIfAbsent(
                source.registryVersion(),
                version -> new SourceRegistry(version, inputs.sources().registry(inputs.project(), version)));
        var around = around(quote, inputs.sources().text(source.textSha256()));
        return new Citation.Quote(
                citation.stance(),
                source.tier(),
                source.registryVersion(),
                new Citation.Source(null, source.title(), null, null),
                captures.computeIfAbsent(quote.captureId(), this::capture),
                quote.start(),
                quote.end(),
                quote.exact(),
                around.before(),
                around.after(),
                source.level());
    }

    private record Around(String before, String after) {}

    /** What stands on both sides, so that a reader finds the place by its words too. */
    private static Around around(org.cotejo.evidence.Citation.Quote quote, String text) {
        var first = text.offsetByCodePoints(0, quote.start());
        var last = text.offsetByCodePoints(first, quote.end() - quote.start());
        var before = text.offsetByCodePoints(first, -Math.min(CONTEXT, quote.start()));
        var rest = text.codePointCount(last, text.length());
        var after = text.offsetByCodePoints(last, Math.min(CONTEXT, rest));
        return new Around(text.substring(before, first), text.substring(last, after));
    }

    private ArchivedCapture capture(String id) {
        var source = inputs.sources().source(inputs.project(), id);
        return new ArchivedCapture(
                source.id(),
                source.urlRequested(),
                source.urlFinal(),
                source.fetchedAt(),
                source.status(),
                source.payloadSha256(),
                source.textSha256(),
                source.extractor(),
                source.title(),
                source.flags(),
                orNull(source.broughtBy().map(inputs.pseudonyms())),
                orNull(source.confirmedBy().map(inputs.pseudonyms())),
                null);
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }
}
