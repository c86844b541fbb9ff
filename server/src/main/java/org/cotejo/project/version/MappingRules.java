package org.cotejo.project.version;

import static org.cotejo.project.version.Fate.Kind;
import static org.cotejo.project.version.Fate.Part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.project.version.Vocabulary.Spoken;

/** Which mapping goes without saying between two versions, and what must hold of the rest. */
public final class MappingRules {
    private final Vocabulary before;
    private final Vocabulary after;

    public MappingRules(Vocabulary before, Vocabulary after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What was decided of the codes that there are, and for the others what goes without saying: the same code is kept, and
     * a new code with the name of one that is gone is that one renamed. What remains is left out.
     */
    public List<Fate> completed(List<Fate> decided) {
        var fates = new ArrayList<Fate>();
        for (var part : List.of(Part.CRITERION, Part.CATEGORY)) {
            for (var code : before.of(part).keySet()) {
                decidedOf(decided, part, code).or(() -> obvious(part, code)).ifPresent(fates::add);
            }
        }
        for (var code : rescaled(fates)) decidedOf(decided, Part.SCALE, code).ifPresent(fates::add);
        return fates;
    }

    private static Optional<Fate> decidedOf(List<Fate> decided, Part part, String code) {
        return decided.stream().filter(fate -> fate.isOf(part, code)).findFirst();
    }

    private Optional<Fate> obvious(Part part, String code) {
        var old = before.of(part);
        var now = after.of(part);
        var spoken = old.get(code);
        var same = now.get(code);
        if (same != null) {
            return same.sense().equals(spoken.sense())
                    ? Optional.of(Fate.of(part, code, Kind.KEPT, code))
                    : Optional.empty();
        }
        var namesakes = now.entrySet().stream()
                .filter(entry -> !old.containsKey(entry.getKey()))
                .filter(entry -> entry.getValue().label().equals(spoken.label())
                        && entry.getValue().sense().equals(spoken.sense()))
                .map(Map.Entry::getKey)
                .toList();
        if (namesakes.size() != 1) return Optional.empty();
        return Optional.of(Fate.of(part, code, Kind.RENAMED, namesakes.getFirst()));
    }

    /** The criteria that go on with other points. */
    public List<String> rescaled(List<Fate> fates) {
        return fates.stream()
                .filter(fate -> fate.part() == Part.CRITERION && fate.goesOn())
                .filter(fate -> before.criteria().containsKey(fate.code()))
                .filter(fate -> fate.targets().stream()
                        .map(after.criteria()::get)
                        .anyMatch(target -> target != null
                                && !target.points()
                                        .equals(before.criteria()
                                                .get(fate.code())
                                                .points())))
                .map(Fate::code)
                .toList();
    }

    /** What is wrong with decisions that may still be incomplete. */
    public List<MappingProblem> checkDecided(List<Fate> decided) {
        var problems = new ArrayList<MappingProblem>();
        var seen = new HashSet<String>();
        for (var fate : decided) {
            if (!before.of(fate.part()).containsKey(fate.code()) || !seen.add(fate.part() + " " + fate.code()))
                problems.add(new MappingProblem.MappingCodeRefused(fate.part().sql(), fate.code()));
        }
        check(completed(decided)).stream()
                .filter(problem -> !(problem instanceof MappingProblem.MappingMissing))
                .forEach(problems::add);
        return problems;
    }

    /** What is missing from the fates or wrong with them. */
    public List<MappingProblem> check(List<Fate> fates) {
        var problems = new ArrayList<MappingProblem>();
        for (var part : List.of(Part.CRITERION, Part.CATEGORY)) {
            for (var code : before.of(part).keySet()) {
                decidedOf(fates, part, code)
                        .ifPresentOrElse(
                                fate -> checkFate(fate, fates, problems),
                                () -> problems.add(new MappingProblem.MappingMissing(part.sql(), code)));
            }
        }
        for (var code : rescaled(fates)) {
            decidedOf(fates, Part.SCALE, code)
                    .ifPresentOrElse(
                            fate -> checkScale(fate, fates, problems),
                            () -> problems.add(new MappingProblem.MappingMissing(Part.SCALE.sql(), code)));
        }
        return problems;
    }

    private void checkFate(Fate fate, List<Fate> fates, List<MappingProblem> problems) {
        var part = fate.part().sql();
        if (!hasRightTargets(fate)) {
            problems.add(new MappingProblem.MappingTargetsRefused(part, fate.code()));
            return;
        }
        var sense = before.of(fate.part()).get(fate.code()).sense();
        for (var target : fate.targets()) {
            Spoken known = after.of(fate.part()).get(target);
            if (known == null) {
                problems.add(new MappingProblem.MappingTargetUnknown(part, fate.code(), target));
            } else if (!known.sense().equals(sense)) {
                problems.add(new MappingProblem.MappingSenseDiffers(part, fate.code(), target));
            } else if (fate.kind() == Kind.RENAMED && isShared(target, fate, fates)) {
                problems.add(new MappingProblem.MappingShared(part, fate.code(), target));
            }
        }
    }

    private static boolean hasRightTargets(Fate fate) {
        var targets = fate.targets();
        return switch (fate.kind()) {
            case KEPT -> targets.equals(List.of(fate.code()));
            case RENAMED, MERGED -> targets.size() == 1 && !targets.contains(fate.code());
            case SPLIT -> targets.size() > 1 && new HashSet<>(targets).size() == targets.size();
            case DROPPED -> targets.isEmpty();
        };
    }

    private static boolean isShared(String target, Fate fate, List<Fate> fates) {
        return fates.stream()
                .filter(other -> other.part() == fate.part() && !other.code().equals(fate.code()))
                .anyMatch(other -> other.goesOn() && other.targets().contains(target));
    }

    /** Renamed keeps the points apart, merged lays some together, dropped says that they do not compare. */
    private void checkScale(Fate fate, List<Fate> fates, List<MappingProblem> problems) {
        var criterion = decidedOf(fates, Part.CRITERION, fate.code()).orElseThrow();
        var from = before.criteria().get(fate.code()).points();
        var to = after.criteria().get(criterion.targets().getFirst()).points();
        var points = fate.pointsOrNone();
        var isWhole = points.keySet().equals(from) && to.containsAll(points.values());
        var areApart = new HashSet<>(points.values()).size() == points.size();
        var isFine = switch (fate.kind()) {
            case RENAMED -> isWhole && areApart;
            case MERGED -> isWhole && !areApart;
            case DROPPED -> points.isEmpty();
            case KEPT, SPLIT -> false;
        };
        if (!isFine || !fate.targets().isEmpty())
            problems.add(new MappingProblem.MappingPointsRefused(Part.SCALE.sql(), fate.code()));
    }
}
