package org.cotejo.stats.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConnectivityTest {
    private static final RankingOptions OPTIONS = RankingOptions.defaults().withInterval(IntervalMethod.PLAIN);

    @Test
    void anUndefeatedPlayerStandsAlone() {
        var ranking = Rankings.rank(votes("x>y x>z y>z z>y y=z"), OPTIONS);
        assertThat(ranking.player("x").placement()).isEqualTo(new Placement.Unplaced(NoStrength.ALONE));
        assertThat(RankingTruthTest.placed(ranking, "y").logStrength()).isCloseTo(0, within(1e-12));
        assertThat(ranking.components()).hasSize(2);
        assertThat(ranking.warnings())
                .contains(RankingWarning.SEVERAL_COMPONENTS, RankingWarning.VOTES_BETWEEN_COMPONENTS_UNUSED);
    }

    @Test
    void aDeclaredPriorRanksTheUndefeatedButNeverShrinksErrors() {
        var ranking = Rankings.rank(votes("x>y x>z y>z z>y y=z"), OPTIONS.withUnconnected(Unconnected.PRIOR));
        assertThat(ranking.warnings()).contains(RankingWarning.PRIOR_USED);
        assertThat(ranking.components()).hasSize(1);
        var x = RankingTruthTest.placed(ranking, "x");
        assertThat(x.rank()).isEqualTo(1);
        assertThat(x.logStrength()).isBetween(1.0, 5.0);
        // From the votes alone: two wins at such a difference carry little information.
        assertThat(x.spread().orElseThrow().standardError()).isGreaterThan(1.0);
    }

    @Test
    void aPriorDoesNotConnectErrors() {
        var ranking = Rankings.rank(votes("x>y y>x x=y z>w w>z z=w"), OPTIONS.withUnconnected(Unconnected.PRIOR));
        assertThat(ranking.components().get(0).noInterval()).contains(NoInterval.NOT_CONNECTED);
        assertThat(RankingTruthTest.placed(ranking, "x").logStrength()).isCloseTo(0, within(1e-9));
    }

    @Test
    void disconnectedGroupsAreRankedEachByItself() {
        var ranking = Rankings.rank(votes("x>y x>y y>x x=y z>w w>z w>z z=w"), OPTIONS);
        assertThat(ranking.components()).hasSize(2);
        assertThat(RankingTruthTest.placed(ranking, "x").rank()).isEqualTo(1);
        assertThat(RankingTruthTest.placed(ranking, "w").rank()).isEqualTo(1);
        assertThat(ranking.tieParameter()).isEmpty();
    }

    @Test
    void onlyTiesHaveNoStrength() {
        var ranking = Rankings.rank(votes("x=y y=z"), OPTIONS);
        assertThat(ranking.player("x").placement()).isEqualTo(new Placement.Unplaced(NoStrength.ONLY_TIES));
    }

    /** One win and one tie: strengths and tie parameter grow together; half ties still have an answer. */
    @Test
    void oneWinAndOneTieAreSeparated() {
        var votes = votes("x>y x=y");
        assertThat(Rankings.rank(votes, OPTIONS).player("x").placement())
                .isEqualTo(new Placement.Unplaced(NoStrength.SEPARATED));
        var halves = Rankings.rank(votes, OPTIONS.withModel(RankingModel.BRADLEY_TERRY));
        assertThat(2 * RankingTruthTest.placed(halves, "x").logStrength()).isCloseTo(Math.log(3), within(1e-10));
    }

    /** Wins without a circle, but a tie across two of them contradicts any unbounded direction. */
    @Test
    void aTieAcrossTwoWinsIsNotSeparated() {
        var ranking = Rankings.rank(votes("x>y y>z x=z"), OPTIONS);
        assertThat(ranking.player("x").placement()).isInstanceOf(Placement.Placed.class);
        assertThat(ranking.components().get(0).fit().orElseThrow().isConverged())
                .isTrue();
        assertThat(ranking.components().get(0).fit().orElseThrow().gradientMax())
                .isLessThan(1e-8);
    }

    /** Nearly separated votes, on which sweeps that stop at small changes end far away (tabarena, pull request 500). */
    @Test
    void nearlySeparatedVotesReachTheMaximum() {
        var builder = new VotesBuilder(List.of(), List.of());
        for (var pair : List.of("wx", "xy", "yz")) {
            var strong = pair.substring(0, 1);
            var weak = pair.substring(1);
            builder.add(new VotesBuilder.Vote(strong, weak, Outcome.A_WINS, 100_000), List.of());
            builder.add(new VotesBuilder.Vote(strong, weak, Outcome.B_WINS, 1), List.of());
        }
        var ranking = Rankings.rank(builder.build(), OPTIONS);
        var w = RankingTruthTest.placed(ranking, "w").logStrength();
        var z = RankingTruthTest.placed(ranking, "z").logStrength();
        assertThat(w - z).isCloseTo(3 * Math.log(100_000), within(1e-7));
        assertThat(ranking.components().get(0).fit().orElseThrow().isConverged())
                .isTrue();
    }

    @Test
    void whereverStrengthsExistTheyAreFound() {
        var placed = 0;
        for (var seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var builder = new VotesBuilder(List.of(), List.of());
            var players = 2 + random.nextInt(6);
            for (int i = 0; i < 3 + random.nextInt(25); i++) {
                var a = random.nextInt(players);
                var b = (a + 1 + random.nextInt(players - 1)) % players;
                builder.add("m" + a, "m" + b, Outcome.values()[random.nextInt(4)]);
            }
            for (var model : RankingModel.values()) {
                for (var component :
                        Rankings.rank(builder.build(), OPTIONS.withModel(model)).components()) {
                    if (component.fit().isEmpty()) continue;
                    placed++;
                    var fit = component.fit().get();
                    assertThat(fit.isConverged())
                            .as("seed %d: %s", seed, component)
                            .isTrue();
                    assertThat(fit.gradientMax()).isLessThan(1e-8);
                    assertThat(component.noInterval()).isEmpty();
                }
            }
        }
        assertThat(placed).isGreaterThan(1_000);
    }

    @Test
    void aLongChainDoesNotExhaustTheStack() {
        var builder = new VotesBuilder(List.of(), List.of());
        for (int i = 0; i < 4_000; i++) builder.add("m" + i, "m" + (i + 1), Outcome.A_WINS);
        assertThat(Rankings.rank(builder.build(), OPTIONS).components()).hasSize(4_001);
    }

    @Test
    void bothBadIsCountedAndStaysOutUnlessDeclaredATie() {
        var votes = votes("x>y y>x x=y x!y x!y");
        var counted = Rankings.rank(votes, OPTIONS);
        assertThat(counted.player("x").bothBad()).isEqualTo(2);
        assertThat(counted.player("x").n()).isEqualTo(5);
        assertThat(counted.tieParameter().orElseThrow()).isCloseTo(1, within(1e-9));
        var declared = Rankings.rank(votes, OPTIONS.withBothBad(BothBad.AS_TIE));
        assertThat(declared.tieParameter().orElseThrow()).isCloseTo(3, within(1e-9));
    }

    @Test
    void fewClustersAreGuarded() {
        var planted = new PlantedVotes();
        planted.raters = 4;
        assertThat(Rankings.rank(planted.draw(1), RankingOptions.defaults())
                        .components()
                        .get(0)
                        .noInterval())
                .contains(NoInterval.TOO_FEW_CLUSTERS);
        planted.raters = 12;
        var jackknifed = Rankings.rank(planted.draw(1), RankingOptions.defaults());
        assertThat(jackknifed.warnings()).contains(RankingWarning.FEW_CLUSTERS_JACKKNIFE);
        assertThat(jackknifed.components().get(0).clusters().get(1).effective()).isBetween(10.0, 12.0);
    }

    @Test
    void noVotesRankNobody() {
        var ranking = Rankings.rank(votes(""), OPTIONS);
        assertThat(ranking.players()).isEmpty();
        assertThatThrownBy(() -> votes("x>x")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Votes votes(String text) {
        var builder = new VotesBuilder(List.of(), List.of());
        for (var vote : text.isEmpty() ? new String[0] : text.split(" ")) {
            builder.add(
                    vote.substring(0, 1),
                    vote.substring(2),
                    switch (vote.charAt(1)) {
                        case '>' -> Outcome.A_WINS;
                        case '=' -> Outcome.TIE;
                        default -> Outcome.BOTH_BAD;
                    });
        }
        return builder.build();
    }
}
