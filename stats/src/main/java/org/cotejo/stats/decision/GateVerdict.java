package org.cotejo.stats.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a gate decides, with the numbers behind it.
 *
 * @param decision SHIP when everything is met, HOLD when anything is refuted (or unproven at a fixed end), else
 *     NEED_MORE
 */
public record GateVerdict(
        Decision decision, Finding main, List<Finding> slices, List<Finding> guards, Set<Warning> warnings) {
    public GateVerdict {
        slices = List.copyOf(slices);
        guards = List.copyOf(guards);
        warnings = Set.copyOf(warnings);
    }

    /** The most that any undecided finding still needs; empty when all are decided, or one cannot be forecast. */
    public OptionalInt needMore() {
        var open = Stream.of(List.of(main), slices, guards)
                .flatMap(List::stream)
                .filter(finding -> finding.decision == Decision.NEED_MORE)
                .toList();
        var isForecast = open.stream().allMatch(finding -> finding.needMore.isPresent());
        return isForecast
                ? open.stream().mapToInt(finding -> finding.needMore.getAsInt()).max()
                : OptionalInt.empty();
    }

    public enum Decision {
        SHIP,
        HOLD,
        NEED_MORE
    }

    /** How the bounds of a finding came about. */
    public enum Method {
        /** Student's t, for one look. */
        STUDENT_T,
        /** Betting on bounded scores: valid at every look. */
        BETTING,
        /** Asymptotic confidence sequence: valid at every look from 30 items on, up to the normal approximation. */
        ASYMPTOTIC_SEQUENCE
    }

    public enum Warning {
        /** Fixed stopping without a planned number of items: the data is taken as complete. */
        NO_PLAN,
        /** More items than planned were used. */
        MORE_THAN_PLANNED,
        /** Anytime stopping without the scale's ends: the guarantee is approximate. */
        NO_SCALE,
        /** All values of a finding were equal, so Student's t has no bounds. */
        NO_VARIATION,
        /** Some items lacked a score of the system or of the base. */
        ITEMS_LEFT_OUT
    }

    /**
     * One criterion held against its items.
     *
     * @param name empty for the main criterion, else the slice or the guard
     * @param bound what the mean must exceed
     * @param estimate mean value or mean difference; empty without items
     * @param bounds each end holds with probability 1 - alpha; empty where the method has none yet
     * @param logEvidence betting only: log e-value that the mean is above the bound; ships at log(1 / alpha)
     * @param needMore how many items more, about, at the present estimate and spread with power 80 %; empty when
     *     decided, or when the present estimate does not meet the bound
     */
    public record Finding(
            String name,
            Decision decision,
            double bound,
            OptionalDouble estimate,
            Optional<Bounds> bounds,
            OptionalDouble logEvidence,
            int items,
            OptionalInt needMore) {}

    public record Bounds(double low, double high, Method method) {}
}
