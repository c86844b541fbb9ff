package org.cotejo.stats.ranking;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * All players, strongest first within each component.
 *
 * @param components one when the votes connect all players or a prior does
 */
public record Ranking(
        RankingModel model, List<RankedPlayer> players, List<Component> components, Set<RankingWarning> warnings) {
    public Ranking {
        players = List.copyOf(players);
        components = List.copyOf(components);
        warnings = Set.copyOf(warnings);
    }

    /** The tie parameter when there is one component with one. */
    public OptionalDouble tieParameter() {
        return components.size() == 1 ? components.get(0).tieParameter() : OptionalDouble.empty();
    }

    public RankedPlayer player(String name) {
        return players.stream()
                .filter(player -> player.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such player: " + name));
    }
}
