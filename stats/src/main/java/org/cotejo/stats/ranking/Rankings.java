package org.cotejo.stats.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranks players by paired votes.
 *
 * <p>Before fitting, the players are split into strongly connected components along wins and ties (Tarjan), because
 * only within them strengths are finite (Ford 1957). The fit is Newton's method after a few sweeps, stopped when every
 * element of the gradient is below 1e-8. Votes must be independent between clusters; strengths must not change over
 * time.
 */
public final class Rankings {
    private Rankings() {}

    public static Ranking rank(Votes votes, RankingOptions options) {
        var players = votes.players().size();
        var warnings = EnumSet.noneOf(RankingWarning.class);
        var table = VoteTable.of(votes);
        var everyone = IntStream.range(0, players).toArray();
        var cells = PairCells.byPair(new PairCells.Members(votes, options.bothBad(), everyone), table);
        var componentOf = Connectivity.components(cells, cells.counts);
        var count = Arrays.stream(componentOf).max().orElse(-1) + 1;
        var isPrior = count > 1 && options.unconnected() == Unconnected.PRIOR;
        if (isPrior) {
            warnings.add(RankingWarning.PRIOR_USED);
            Arrays.fill(componentOf, 0);
            count = 1;
        }
        if (count > 1) {
            warnings.add(RankingWarning.SEVERAL_COMPONENTS);
            if (hasVotesBetween(cells, componentOf)) warnings.add(RankingWarning.VOTES_BETWEEN_COMPONENTS_UNUSED);
        }
        var components = new ArrayList<Component>();
        var placements = new Placement[players];
        for (int component = 0; component < count; component++) {
            var members = members(componentOf, component);
            var own = members.length == players
                    ? cells
                    : PairCells.byPair(new PairCells.Members(votes, options.bothBad(), members), table);
            var fitted = ComponentFit.of(own, options, isPrior, component);
            components.add(fitted.component());
            warnings.addAll(fitted.warnings());
            for (int i = 0; i < members.length; i++)
                placements[members[i]] = fitted.placements().get(i);
        }
        return new Ranking(
                options.model(), ranked(table, votes.players(), componentOf, placements), components, warnings);
    }

    private static boolean hasVotesBetween(PairCells cells, int[] componentOf) {
        for (int cell = 0; cell < cells.size(); cell++) {
            if (componentOf[cells.left[cell]] != componentOf[cells.right[cell]]) return true;
        }
        return false;
    }

    private static int[] members(int[] componentOf, int component) {
        return IntStream.range(0, componentOf.length)
                .filter(i -> componentOf[i] == component)
                .toArray();
    }

    private static List<RankedPlayer> ranked(
            VoteTable table, List<String> names, int[] componentOf, Placement[] placements) {
        var n = table.votesOfPlayers();
        var bothBad = table.votesOfPlayers(Outcome.BOTH_BAD);
        var players = new ArrayList<RankedPlayer>();
        for (int i = 0; i < placements.length; i++) {
            players.add(new RankedPlayer(names.get(i), componentOf[i], n[i], bothBad[i], placements[i]));
        }
        players.sort(Comparator.comparingInt(RankedPlayer::component)
                .thenComparingDouble(player -> -strength(player))
                .thenComparing(RankedPlayer::name));
        return players;
    }

    private static double strength(RankedPlayer player) {
        return player.placement() instanceof Placement.Placed placed ? placed.logStrength() : 0;
    }
}
