package org.cotejo.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cotejo.bundle.compute.BadComputation;
import org.cotejo.bundle.compute.Computation;
import org.cotejo.bundle.proof.Ground;
import org.cotejo.bundle.proof.ProofRules;
import org.cotejo.bundle.proof.Tier;
import org.cotejo.bundle.registry.SourceRules;
import org.cotejo.evidence.capture.Capture;
import org.cotejo.evidence.capture.Captures;
import org.cotejo.evidence.registry.RegistryService;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Problem;
import org.cotejo.kernel.ProjectId;
import org.springframework.stereotype.Service;

/** Looks at what verdicts rest on when they come in: every quotation is located again, every computation repeated. */
@Service
public class ProofService {
    private static final int CITATIONS_MAX = 50;

    /** Of a whole submission: each is looked for in a text that may be long. */
    private static final int ALL_CITATIONS_MAX = 500;

    private static final int YEAR_MAX = 9_999;

    private final Captures captures;
    private final Claims claims;
    private final RegistryService registry;
    private final SearchTrail trail;
    private final AlgebraAnswers algebra;

    ProofService(
            Captures captures, Claims claims, RegistryService registry, SearchTrail trail, AlgebraAnswers algebra) {
        this.captures = captures;
        this.claims = claims;
        this.registry = registry;
        this.trail = trail;
        this.algebra = algebra;
    }

    /** Whose claims, where, and how hard must be searched for what is called unverifiable. */
    public record Context(ProjectId project, AccountId evaluator, ProofRules.SearchDemand demand) {}

    /** What was found, and what is wrong with the evidence itself: then nothing of it may be stored. */
    public record Found(Proofs proofs, List<Problem> problems) {}

    public Found prove(List<Claim> given, Context context) {
        var count = given.stream()
                .mapToInt(claim -> claim.evidenceOrNone().citations().size())
                .sum();
        if (count > ALL_CITATIONS_MAX) {
            return new Found(new Proofs(List.of()), List.of(new ProofProblem.AllCitationsTooMany(ALL_CITATIONS_MAX)));
        }
        var looked = new Look(context);
        var proofs = new ArrayList<Proof>();
        var judged = given.stream().filter(ProofService::saysSomething).toList();
        var steps = judged.isEmpty()
                ? Map.<UUID, List<Proof.SearchStep>>of()
                : trail.of(
                        context.project(),
                        context.evaluator(),
                        judged.stream().map(Claim::id).toList());
        for (var index = 0; index < given.size(); index++) {
            var claim = given.get(index);
            if (!saysSomething(claim)) continue;
            looked.facts(claim, index);
            proofs.add(looked.proof(claim, index, steps.getOrDefault(claim.id(), List.of())));
        }
        return new Found(new Proofs(proofs), List.copyOf(looked.problems));
    }

    private static boolean saysSomething(Claim claim) {
        return claim.id() != null
                && (claim.verdict() != null
                        || !claim.evidenceOrNone().citations().isEmpty());
    }

    /** One look at all claims of a submission: a source that is cited often is read once. */
    private final class Look {
        private final Context context;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Optional<CitedText>> texts = new HashMap<>();
        private Optional<Trust> trust = Optional.empty();

        /** Which claim, and which of its citations, counted from 1. */
        private record Place(int claim, int citation) {}

        private record Trust(int version, SourceRules rules) {}

        Look(Context context) {
            this.context = context;
        }

        /** The day for which the verdict holds, and the earlier one that was taken over. */
        void facts(Claim claim, int index) {
            var reused = claim.evidenceOrNone().reusedFrom();
            var date = claim.evidenceOrNone().referenceDate();
            if (date != null && (date.getYear() < 1 || date.getYear() > YEAR_MAX)) {
                problems.add(new ProofProblem.ReferenceDate(index + 1, YEAR_MAX));
            }
            if (reused != null && !claims.holds(context.project(), reused)) {
                problems.add(new ProofProblem.ReuseUnknown(index + 1));
            }
        }

        Proof proof(Claim claim, int index, List<Proof.SearchStep> steps) {
            var citations = claim.evidenceOrNone().citations();
            if (citations.size() > CITATIONS_MAX) {
                problems.add(new ProofProblem.CitationsTooMany(index + 1, CITATIONS_MAX));
                return new Proof(claim.id(), true, Set.of(), List.of(), List.of());
            }
            var cited = new ArrayList<Proof.Cited>();
            var grounds = new ArrayList<Ground>();
            for (var position = 0; position < citations.size(); position++) {
                var citation = citations.get(position);
                var found = cite(citation, new Place(index + 1, position + 1));
                cited.add(found);
                var tier = Optional.ofNullable(found.source()).map(Proof.Source::tier);
                if (citation.stance() != null) grounds.add(new Ground(citation.stance(), tier, found.holds()));
            }
            var open = new Proof(claim.id(), false, Set.of(), cited, steps);
            if (claim.verdict() == null) return open;
            var one = ClaimCase.of(claim, grounds, open.searched());
            var missing = ProofRules.missing(one, context.demand());
            return new Proof(claim.id(), !missing.isEmpty(), missing, cited, steps);
        }

        private Proof.Cited cite(Citation citation, Place place) {
            var quote = citation.quote();
            var computation = citation.computation();
            var isSound =
                    citation.id() != null && citation.stance() != null && (quote == null) != (computation == null);
            if (!isSound) {
                problems.add(new ProofProblem.CitationMalformed(place.claim(), place.citation()));
            } else if (quote != null) {
                var source = source(quote, place);
                if (source.isPresent()) return new Proof.Cited(citation.id(), isUsable(quote), source.get());
            } else if (computation != null) {
                return new Proof.Cited(citation.id(), isRepeated(computation, place), null);
            }
            return new Proof.Cited(citation.id(), false, null);
        }

        private boolean isUsable(Citation.Quote quote) {
            return texts.get(quote.captureId())
                    .map(text -> captures.isUsable(text.capture()))
                    .orElse(false);
        }

        private Optional<Proof.Source> source(Citation.Quote quote, Place place) {
            if (quote.captureId() == null
                    || quote.exact() == null
                    || quote.prefix() == null
                    || quote.suffix() == null) {
                problems.add(new ProofProblem.CitationMalformed(place.claim(), place.citation()));
                return Optional.empty();
            }
            var cited = texts.computeIfAbsent(quote.captureId(), this::text);
            if (cited.isEmpty()) {
                problems.add(new ProofProblem.CaptureUnknown(place.claim(), place.citation()));
                return Optional.empty();
            }
            if (!ProofRules.isQuotable(quote.exact(), quote.prefix(), quote.suffix())) {
                problems.add(new ProofProblem.QuoteTooShort(place.claim(), place.citation()));
                return Optional.empty();
            }
            var level = cited.get().levelOf(quote);
            if (level.isEmpty()) problems.add(new ProofProblem.QuoteNotThere(place.claim(), place.citation()));
            var capture = cited.get().capture();
            return level.map(found -> new Proof.Source(
                    capture.urlFinal(),
                    capture.title(),
                    capture.fetchedAt(),
                    capture.payloadSha256(),
                    capture.textSha256(),
                    cited.get().extractor(),
                    found,
                    tier(capture),
                    trust().version()));
        }

        private Optional<CitedText> text(String captureId) {
            return captures.ofProject(context.project(), captureId)
                    .map(capture -> CitedText.of(capture, captures.extracted(capture.textSha256())));
        }

        private Tier tier(Capture capture) {
            return captures.tierOf(context.project(), capture, trust().rules());
        }

        private Trust trust() {
            if (trust.isEmpty()) {
                var now = registry.currentRegistry(context.project());
                trust = Optional.of(new Trust(now.version(), new SourceRules(now.rules())));
            }
            return trust.get();
        }

        /** An equation was answered when it was asked; what nobody could decide proves nothing. */
        private boolean isSaid(Computation given, Place place) {
            var said = algebra.said(context.project(), given.input());
            if (!said.equals(Optional.of(given.output()))) {
                problems.add(new ProofProblem.ComputationDiffers(place.claim(), place.citation(), said.orElse("?")));
                return false;
            }
            return given.isDecided();
        }

        private boolean isRepeated(Citation.CitedComputation cited, Place place) {
            var given = new Computation(
                    String.valueOf(cited.engine()), String.valueOf(cited.input()), String.valueOf(cited.output()));
            if (given.engine().equals(Algebra.ENGINE)) return isSaid(given, place);
            if (!given.isOurs()) {
                problems.add(new ProofProblem.CitationMalformed(place.claim(), place.citation()));
                return false;
            }
            try {
                var again = given.repeat();
                if (again.equals(given)) return true;
                problems.add(new ProofProblem.ComputationDiffers(place.claim(), place.citation(), again.output()));
            } catch (BadComputation e) {
                problems.add(new ProofProblem.CitationMalformed(place.claim(), place.citation()));
            }
            return false;
        }
    }
}
