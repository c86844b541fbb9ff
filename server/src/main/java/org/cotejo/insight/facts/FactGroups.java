package org.cotejo.insight.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.cotejo.stats.decision.ClusteredProportion;
import org.jspecify.annotations.Nullable;

/** Adds claims up, as a whole and by what they have in common. */
final class FactGroups {
    static final double LEVEL = 0.95;
    private static final int LISTED = 50;
    private static final List<String> ORDER = List.of("total", "model", "tier", "kind", "locale", "domain");

    private record Key(
            String by, @Nullable String value, @Nullable UUID modelId) {}

    private final Map<Key, Tally> tallies = new HashMap<>();

    /** The groups, and how many were left out because their kind has more than 50. */
    record Grouped(List<FactsView.FactGroup> groups, int leftOut) {}

    static Grouped of(List<FactRows.Counted> claims) {
        var all = new FactGroups();
        all.tallies.put(new Key("total", null, null), new Tally());
        for (var claim : claims) all.add(claim);
        return all.grouped();
    }

    private void add(FactRows.Counted claim) {
        if (claim.verdict() == null) return;
        add(new Key("total", null, null), claim);
        add(new Key("model", claim.model(), claim.modelId()), claim);
        add(new Key("tier", claim.tier(), null), claim);
        add(new Key("kind", claim.kind(), null), claim);
        add(new Key("locale", claim.locale(), null), claim);
        add(new Key("domain", claim.domain(), null), claim);
    }

    private void add(Key key, FactRows.Counted claim) {
        tallies.computeIfAbsent(key, _ -> new Tally()).add(claim);
    }

    private Grouped grouped() {
        var groups = new ArrayList<FactsView.FactGroup>();
        int leftOut = 0;
        for (var by : ORDER) {
            var own = tallies.entrySet().stream()
                    .filter(entry -> entry.getKey().by().equals(by))
                    .map(entry -> group(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingLong(FactGroups::size).reversed())
                    .toList();
            // What every claim is alike in, or what is known of none, tells nothing beside the whole.
            if (own.size() == 1 && own.getFirst().value() == null && !by.equals("total")) continue;
            leftOut += Math.max(0, own.size() - LISTED);
            own.stream()
                    .limit(LISTED)
                    .sorted(Comparator.comparing(group -> Objects.requireNonNullElse(group.value(), "\uffff")))
                    .forEach(groups::add);
        }
        return new Grouped(groups, leftOut);
    }

    private static long size(FactsView.FactGroup group) {
        return (long) group.unverifiableShare().n() + group.excluded() + group.provisional();
    }

    private static FactsView.FactGroup group(Key key, Tally tally) {
        return new FactsView.FactGroup(
                key.by(),
                key.value(),
                key.modelId(),
                tally.byResponse.size(),
                tally.sum(one -> one.supported),
                tally.sum(one -> one.contradicted),
                tally.sum(one -> one.mixed),
                tally.sum(one -> one.unverifiable),
                tally.sum(one -> one.excluded),
                tally.sum(one -> one.provisional),
                tally.share(one -> one.supported, Own::decided),
                tally.share(one -> one.unverifiable, one -> one.decided() + one.unverifiable));
    }

    /** The claims of one response in one group. */
    private static final class Own {
        int supported;
        int contradicted;
        int mixed;
        int unverifiable;
        int excluded;
        int provisional;

        int decided() {
            return supported + contradicted + mixed;
        }
    }

    /** A group by its responses, which are its clusters. */
    private static final class Tally {
        private final Map<UUID, Own> byResponse = new HashMap<>();

        void add(FactRows.Counted claim) {
            var own = byResponse.computeIfAbsent(claim.responseId(), _ -> new Own());
            if (claim.provisional()) {
                own.provisional++;
                return;
            }
            switch (Objects.requireNonNull(claim.verdict())) {
                case "supported" -> own.supported++;
                case "contradicted" -> own.contradicted++;
                case "mixed" -> own.mixed++;
                case "unverifiable" -> own.unverifiable++;
                default -> own.excluded++;
            }
        }

        long sum(ToIntFunction<Own> part) {
            return byResponse.values().stream().mapToLong(part::applyAsInt).sum();
        }

        FactsView.FactShare share(ToIntFunction<Own> part, ToIntFunction<Own> whole) {
            Collection<Own> all = byResponse.values();
            var trials = all.stream().mapToInt(whole).toArray();
            int n = 0;
            int responses = 0;
            for (var trial : trials) {
                n += trial;
                if (trial > 0) responses++;
            }
            if (n == 0) return new FactsView.FactShare(0, 0, null, null, null, "no_claims");
            var found = ClusteredProportion.of(all.stream().mapToInt(part).toArray(), trials, LEVEL);
            if (found.isEmpty()) return new FactsView.FactShare(n, responses, null, null, null, "few_responses");
            var interval = found.get();
            return new FactsView.FactShare(n, responses, interval.estimate(), interval.low(), interval.high(), null);
        }
    }
}
