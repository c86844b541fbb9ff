package org.cotejo.stats.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.stats.decision.GateVerdict.Bounds;
import org.cotejo.stats.decision.GateVerdict.Decision;
import org.cotejo.stats.decision.GateVerdict.Finding;
import org.cotejo.stats.decision.GateVerdict.Method;
import org.cotejo.stats.decision.GateVerdict.Warning;
import org.cotejo.stats.interval.MeanEstimate;
import org.cotejo.stats.numeric.Sums;

/**
 * Holds item scores against a release rule.
 *
 * <p>Shipping needs the main criterion, every slice and every guard: an intersection-union test (Berger 1982), whose
 * error stays alpha without correction for their number. A guard that fails holds at error alpha each. Items must
 * come in an order that does not depend on their scores, and be independent draws.
 */
public final class Gates {
    private final GateRule rule;
    private final EnumSet<Warning> warnings = EnumSet.noneOf(Warning.class);

    private Gates(GateRule rule) {
        this.rule = rule;
    }

    /** The verdict over scores in the order of their arrival; guards look at the same scores. */
    public static GateVerdict decide(GateRule rule, List<ItemScore> scores) {
        return decide(rule, scores, Map.of());
    }

    /** The same; a guard whose name has its own scores (another metric) looks at those. */
    public static GateVerdict decide(GateRule rule, List<ItemScore> scores, Map<String, List<ItemScore>> guardScores) {
        return new Gates(rule).verdict(scores, guardScores);
    }

    private GateVerdict verdict(List<ItemScore> scores, Map<String, List<ItemScore>> guardScores) {
        var stopping = rule.stopping();
        var items = values(rule.criterion(), scores);
        var planned = stopping.itemsPlanned();
        var isFixed = stopping.kind() == GateRule.Stopping.Kind.FIXED;
        if (items.leftOut() > 0) warnings.add(Warning.ITEMS_LEFT_OUT);
        if (isFixed && planned.isEmpty()) warnings.add(Warning.NO_PLAN);
        if (isFixed && planned.isPresent() && items.values().length > planned.getAsInt()) {
            warnings.add(Warning.MORE_THAN_PLANNED);
        }
        if (!isFixed && stopping.scale().isEmpty()) warnings.add(Warning.NO_SCALE);
        var look = new Look(items.values().length, stopping);
        var main = finding("", rule.criterion(), items, look);
        var slices = new ArrayList<Finding>();
        for (var slice : rule.slices()) slices.add(finding(slice, rule.criterion(), items.inSlice(slice), look));
        var guards = new ArrayList<Finding>();
        for (var guard : rule.guards()) {
            var all = values(guard.criterion(), guardScores.getOrDefault(guard.name(), scores));
            var chosen = guard.slice().isPresent() ? all.inSlice(guard.slice().get()) : all;
            guards.add(finding(guard.name(), guard.criterion(), chosen, look));
        }
        return new GateVerdict(together(main, slices, guards), main, slices, guards, warnings);
    }

    private static Decision together(Finding main, List<Finding> slices, List<Finding> guards) {
        var all = new ArrayList<Decision>();
        all.add(main.decision());
        for (var finding : slices) all.add(finding.decision());
        for (var finding : guards) all.add(finding.decision());
        if (all.contains(Decision.HOLD)) return Decision.HOLD;
        return all.contains(Decision.NEED_MORE) ? Decision.NEED_MORE : Decision.SHIP;
    }

    private ItemValues values(GateRule.Criterion criterion, List<ItemScore> scores) {
        return criterion.comparison() == GateRule.Comparison.ABSOLUTE
                ? ItemValues.ofSystem(scores, rule.system())
                : ItemValues.ofDifference(scores, rule.system(), rule.base().orElseThrow());
    }

    private Finding finding(String name, GateRule.Criterion criterion, ItemValues items, Look look) {
        var values = items.values();
        var bound = criterion.bound();
        var bounds = bounds(criterion, values);
        var decision = look.decide(bounds, bound);
        var evidence = bounds.isPresent() && bounds.get().method() == Method.BETTING
                ? OptionalDouble.of(betting(criterion, values).logEvidenceAbove(clamped(criterion, bound)))
                : OptionalDouble.empty();
        var estimate = values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Sums.mean(values));
        var needMore = look.needMore(decision, values, bound);
        return new Finding(name, decision, bound, estimate, bounds, evidence, values.length, needMore);
    }

    private Optional<Bounds> bounds(GateRule.Criterion criterion, double[] values) {
        var stopping = rule.stopping();
        if (values.length == 0) return Optional.empty();
        if (stopping.kind() == GateRule.Stopping.Kind.FIXED) return fixedBounds(criterion, values);
        if (stopping.scale().isPresent()) return Optional.of(bettingBounds(criterion, values));
        var tuned = stopping.itemsPlanned().orElse(Look.ITEMS_TYPICAL);
        return AsymptoticSequence.of(values, 2 * stopping.alpha(), tuned)
                .map(ends -> new Bounds(ends.low(), ends.high(), Method.ASYMPTOTIC_SEQUENCE));
    }

    private Optional<Bounds> fixedBounds(GateRule.Criterion criterion, double[] values) {
        var estimate = MeanEstimate.of(values, 1 - 2 * rule.stopping().alpha());
        if (estimate instanceof MeanEstimate.Interval interval) {
            return Optional.of(new Bounds(interval.low(), interval.high(), Method.STUDENT_T));
        }
        warnings.add(Warning.NO_VARIATION);
        // Equal values still say something where the scale has ends.
        return rule.stopping().scale().isPresent() ? Optional.of(bettingBounds(criterion, values)) : Optional.empty();
    }

    private Bounds bettingBounds(GateRule.Criterion criterion, double[] values) {
        var betting = betting(criterion, values);
        return new Bounds(betting.lower(), betting.upper(), Method.BETTING);
    }

    private BettingMean betting(GateRule.Criterion criterion, double[] values) {
        return new BettingMean(values, scale(criterion), rule.stopping().alpha());
    }

    private ScoreScale scale(GateRule.Criterion criterion) {
        var scale = rule.stopping().scale().orElseThrow();
        return criterion.comparison() == GateRule.Comparison.ABSOLUTE ? scale : scale.ofDifferences();
    }

    private double clamped(GateRule.Criterion criterion, double bound) {
        var scale = scale(criterion);
        return Math.min(scale.high(), Math.max(scale.low(), bound));
    }
}
