package org.cotejo.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cotejo.kernel.BilingualText;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.Criterion;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Protocol;
import org.cotejo.project.Protocols;
import org.cotejo.project.Role;
import org.cotejo.stats.agreement.Agreement;
import org.cotejo.stats.agreement.Coefficient;
import org.cotejo.stats.agreement.CountedRatings;
import org.cotejo.stats.agreement.Distance;
import org.cotejo.stats.agreement.IntervalOptions;
import org.cotejo.stats.agreement.KrippendorffAlpha;
import org.cotejo.stats.agreement.Weights;
import org.cotejo.stats.rating.Scale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far judgments agree. */
@Service
class AgreementService {
    private static final int DISPUTED = 50;
    private static final IntervalOptions OPTIONS =
            new IntervalOptions(IntervalOptions.Method.BOOTSTRAP, 0.95, 500, 1, 2);
    private static final Scale NO_OR_YES = Scale.numeric(0, 1);

    private final RatingCounts counts;
    private final ProjectService projects;
    private final Protocols protocols;

    AgreementService(RatingCounts counts, ProjectService projects, Protocols protocols) {
        this.counts = counts;
        this.projects = projects;
        this.protocols = protocols;
    }

    @Transactional
    AgreementBoard agreement(ProjectId project, RatingCounts.Slice slice, Caller caller) {
        var protocol = protocol(project, caller);
        counts.catchUp(project);
        var raters = counts.raters(project);
        return new AgreementBoard(
                OPTIONS.level(),
                slice.name().toLowerCase(Locale.ROOT),
                raters,
                0,
                criteria(protocol, counts.ratings(project, slice), raters),
                families(counts.marks(project, slice), raters));
    }

    private Protocol protocol(ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD, Role.REVIEWER);
        return protocols.byId(projects.projectOf(project, caller.account()).protocol());
    }

    private record Key(String key, String slice) {}

    /** In the order of the rubric; a criterion that it no longer has comes last under its name. */
    private static List<AgreementBoard.AgreementLine> criteria(
            Protocol protocol, List<RatingCounts.Rated> rated, int raters) {
        var byKey = new TreeMap<Key, List<RatingCounts.Rated>>(
                Comparator.comparing(Key::key).thenComparing(Key::slice));
        for (var one : rated)
            byKey.computeIfAbsent(new Key(one.key(), one.slice()), _ -> new ArrayList<>())
                    .add(one);
        var order = List.copyOf(protocol.criteria().keySet());
        return byKey.entrySet().stream()
                .map(entry -> criterion(protocol, entry.getKey(), entry.getValue(), raters))
                .sorted(Comparator.comparingInt(line -> place(order, line.key())))
                .toList();
    }

    private static int place(List<String> order, String key) {
        var at = order.indexOf(key);
        return at < 0 ? order.size() : at;
    }

    private static AgreementBoard.AgreementLine criterion(
            Protocol protocol, Key key, List<RatingCounts.Rated> rated, int raters) {
        var criterion = protocol.criteria().get(key.key());
        var label = criterion == null ? new BilingualText(key.key(), key.key()) : criterion.label();
        return line(key, label, patterns(scale(criterion, rated), rated, raters), Distance.ordinal(), Weights.ORDINAL);
    }

    private static Scale scale(@Nullable Criterion criterion, List<RatingCounts.Rated> rated) {
        var points = new TreeSet<Integer>();
        for (var one : rated) points.addAll(one.ratings());
        if (criterion != null) {
            var scale = criterion.scale();
            for (var point = scale.min(); point <= scale.max(); point += scale.step()) points.add(point);
        }
        return Scale.numeric(points.stream().mapToDouble(Integer::doubleValue).toArray());
    }

    private static CountedRatings patterns(Scale scale, List<RatingCounts.Rated> rated, int raters) {
        var numbers = scale.numbers();
        var place = new HashMap<Integer, Integer>();
        for (var at = 0; at < numbers.length; at++) place.put((int) numbers[at], at);
        var patterns = rated.stream()
                .map(one -> {
                    var of = new ArrayList<>(Collections.nCopies(numbers.length, 0));
                    for (var rating : one.ratings()) {
                        int at = place.get(rating);
                        of.set(at, of.get(at) + 1);
                    }
                    return new CountedRatings.Pattern(of, one.responses());
                })
                .toList();
        return CountedRatings.of(scale, patterns, raters);
    }

    /** Whether people agree that there is an error of a family, whatever it is and wherever. */
    private static List<AgreementBoard.AgreementLine> families(List<RatingCounts.Marked> marks, int raters) {
        var all = new HashMap<Judged, Integer>();
        var byFamily = new TreeMap<Key, List<RatingCounts.Marked>>(
                Comparator.comparing(Key::key).thenComparing(Key::slice));
        for (var one : marks) {
            var family = one.family();
            if (family == null) all.merge(new Judged(one.slice(), one.judgments()), one.responses(), Integer::sum);
            else
                byFamily.computeIfAbsent(new Key(family, one.slice()), _ -> new ArrayList<>())
                        .add(one);
        }
        return byFamily.entrySet().stream()
                .map(entry -> family(entry.getKey(), entry.getValue(), all, raters))
                .toList();
    }

    /** How many judged a response of a slice. */
    private record Judged(String slice, int judgments) {}

    private static AgreementBoard.AgreementLine family(
            Key key, List<RatingCounts.Marked> marked, Map<Judged, Integer> all, int raters) {
        var patterns = new ArrayList<CountedRatings.Pattern>();
        var unmarked = new HashMap<Integer, Integer>();
        all.forEach((judged, responses) -> {
            if (judged.slice().equals(key.slice())) unmarked.merge(judged.judgments(), responses, Integer::sum);
        });
        for (var one : marked) {
            patterns.add(
                    new CountedRatings.Pattern(List.of(one.judgments() - one.marked(), one.marked()), one.responses()));
            unmarked.merge(one.judgments(), -one.responses(), Integer::sum);
        }
        unmarked.forEach((judgments, responses) -> {
            if (responses > 0) patterns.add(new CountedRatings.Pattern(List.of(judgments, 0), responses));
        });
        var counted = CountedRatings.of(NO_OR_YES, patterns, raters);
        return line(key, new BilingualText(key.key(), key.key()), counted, Distance.nominal(), Weights.IDENTITY);
    }

    private static AgreementBoard.AgreementLine line(
            Key key, BilingualText label, CountedRatings counted, Distance distance, Weights weights) {
        var counts = counted.counts();
        return new AgreementBoard.AgreementLine(
                key.key(),
                label,
                key.slice(),
                counts.items(),
                counts.pairableItems(),
                counts.values(),
                told(KrippendorffAlpha.of(counted, distance, OPTIONS)),
                told(Coefficient.GWET.of(counted, weights, OPTIONS)),
                told(Coefficient.PERCENT.of(counted, Weights.IDENTITY, OPTIONS)));
    }

    private static AgreementBoard.Coefficient told(Agreement agreement) {
        var isFew = agreement.warnings().contains(Agreement.Warning.FEW_ITEMS);
        return switch (agreement) {
            case Agreement.Estimate found ->
                new AgreementBoard.Coefficient(
                        found.value(),
                        found.interval().map(ends -> ends.low()).orElse(null),
                        found.interval().map(ends -> ends.high()).orElse(null),
                        null,
                        isFew);
            case Agreement.Undefined none ->
                new AgreementBoard.Coefficient(
                        null, null, null, none.reason().name().toLowerCase(Locale.ROOT), isFew);
        };
    }

    @Transactional
    AgreementBoard.Trend trend(ProjectId project, String criterion, Caller caller) {
        var protocol = protocol(project, caller);
        counts.catchUp(project);
        var raters = counts.raters(project);
        var byWeek = new TreeMap<String, List<RatingCounts.Rated>>();
        for (var one : counts.weekly(project, known(protocol, criterion)))
            byWeek.computeIfAbsent(one.slice(), _ -> new ArrayList<>()).add(one);
        var weeks = byWeek.entrySet().stream()
                .map(entry -> {
                    var line = criterion(protocol, new Key(criterion, entry.getKey()), entry.getValue(), raters);
                    return new AgreementBoard.Week(entry.getKey(), line.pairable(), line.alpha());
                })
                .toList();
        return new AgreementBoard.Trend(criterion, weeks);
    }

    @Transactional
    AgreementBoard.Disputed disputed(ProjectId project, String criterion, Caller caller) {
        var protocol = protocol(project, caller);
        counts.catchUp(project);
        return new AgreementBoard.Disputed(
                criterion,
                counts.apart(project, known(protocol, criterion), DISPUTED).stream()
                        .map(one -> new AgreementBoard.DisputedResponse(
                                one.itemId(), one.responseId(), one.item(), one.response(), one.ratings()))
                        .toList());
    }

    private static String known(Protocol protocol, String criterion) {
        if (!protocol.criteria().containsKey(criterion)) throw Refusal.notFound();
        return criterion;
    }
}
