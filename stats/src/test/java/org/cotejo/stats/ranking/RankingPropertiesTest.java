package org.cotejo.stats.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingPropertiesTest {
    private static final Sampling QUICK = new Sampling(0.95, 200, 7, 1);
    private static final RankingOptions OPTIONS = RankingOptions.defaults().withSampling(QUICK);

    private record Ballot(int a, int b, Outcome outcome, String prompt) {}

    @Test
    void orderNamesAndSidesDoNotMatter() {
        for (var seed = 0; seed < 200; seed++) {
            var ballots = ballots(seed);
            var plain = Rankings.rank(votes(ballots, "m"), OPTIONS);
            var changed = new ArrayList<Ballot>();
            for (var ballot : ballots) changed.add(ballot.a % 2 == 0 ? turned(ballot) : ballot);
            Collections.shuffle(changed, new Random(seed));
            var other = Rankings.rank(votes(changed, "other-"), OPTIONS);
            assertThat(other.components()).hasSameSizeAs(plain.components());
            for (int i = 0; i < 5; i++) {
                var left = plain.player("m" + i).placement();
                var right = other.player("other-" + i).placement();
                assertThat(right).hasSameClassAs(left);
                if (!(left instanceof Placement.Placed a) || !(right instanceof Placement.Placed b)) continue;
                assertThat(b.logStrength()).isCloseTo(a.logStrength(), within(1e-8));
                assertThat(b.rank()).isEqualTo(a.rank());
                assertThat(b.spread().isPresent()).isEqualTo(a.spread().isPresent());
                a.spread()
                        .ifPresent(spread -> assertThat(b.spread().orElseThrow().standardError())
                                .isCloseTo(spread.standardError(), within(1e-7)));
            }
        }
    }

    @Test
    void votingTwiceKeepsStrengthsAndClusterErrors() {
        for (var seed = 0; seed < 200; seed++) {
            var ballots = ballots(seed);
            var twice = new ArrayList<>(ballots);
            twice.addAll(ballots);
            var once = Rankings.rank(votes(ballots, "m"), OPTIONS.withInterval(IntervalMethod.PLAIN));
            var doubled = Rankings.rank(votes(twice, "m"), OPTIONS.withInterval(IntervalMethod.PLAIN));
            var onceClustered = Rankings.rank(votes(ballots, "m"), OPTIONS);
            var doubledClustered = Rankings.rank(votes(twice, "m"), OPTIONS);
            for (int i = 0; i < 5; i++) {
                if (!(once.player("m" + i).placement() instanceof Placement.Placed a)) continue;
                var b = RankingTruthTest.placed(doubled, "m" + i);
                assertThat(b.logStrength()).isCloseTo(a.logStrength(), within(1e-7));
                // Plain errors take the copies for news; clustered ones do not.
                assertThat(error(b)).isCloseTo(error(a) / Math.sqrt(2), within(1e-6 * error(a)));
                var c = RankingTruthTest.placed(onceClustered, "m" + i);
                if (c.spread().isEmpty()) continue;
                var d = RankingTruthTest.placed(doubledClustered, "m" + i);
                assertThat(error(d)).isCloseTo(error(c), within(1e-6 * error(c)));
            }
        }
    }

    @Test
    void weightsCountAsRepetition() {
        var builder = new VotesBuilder(List.of(), List.of());
        var weighted = new VotesBuilder(List.of(), List.of());
        var random = new Random(5);
        for (int i = 0; i < 300; i++) {
            var a = random.nextInt(4);
            var b = (a + 1 + random.nextInt(3)) % 4;
            var vote = new VotesBuilder.Vote("m" + a, "m" + b, Outcome.values()[random.nextInt(3)], 1);
            var times = 1 + random.nextInt(3);
            for (int t = 0; t < times; t++) builder.add(vote, List.of());
            weighted.add(new VotesBuilder.Vote(vote.a(), vote.b(), vote.outcome(), times), List.of());
        }
        var plain = OPTIONS.withInterval(IntervalMethod.PLAIN);
        var one = Rankings.rank(builder.build(), plain);
        var other = Rankings.rank(weighted.build(), plain);
        for (int i = 0; i < 4; i++) {
            var a = RankingTruthTest.placed(one, "m" + i);
            var b = RankingTruthTest.placed(other, "m" + i);
            assertThat(b.logStrength()).isCloseTo(a.logStrength(), within(1e-12));
            assertThat(error(b)).isCloseTo(error(a), within(1e-12));
        }
    }

    @Test
    void sameSeedGivesTheSameBitsOnAnyNumberOfThreads() {
        var planted = new PlantedVotes();
        planted.prompts = 60;
        for (var method : IntervalMethod.values()) {
            var options = RankingOptions.defaults().withInterval(method);
            var one = Rankings.rank(planted.draw(3), options.withSampling(new Sampling(0.9, 300, 9, 1)));
            var four = Rankings.rank(planted.draw(3), options.withSampling(new Sampling(0.9, 300, 9, 4)));
            assertThat(four).isEqualTo(one);
        }
    }

    @Test
    void davidsonKeepsTheScaleThatHalfTiesShrink() {
        var planted = new PlantedVotes();
        planted.prompts = 20_000;
        planted.votesPerPrompt = 1;
        var votes = planted.draw(11);
        var plain = OPTIONS.withInterval(IntervalMethod.PLAIN);
        var davidson = Rankings.rank(votes, plain);
        var halves = Rankings.rank(votes, plain.withModel(RankingModel.BRADLEY_TERRY));
        for (int i = 0; i < 5; i++) {
            var placed = RankingTruthTest.placed(davidson, "m" + i);
            assertThat(placed.logStrength()).isCloseTo(planted.strength(i), within(4 * error(placed)));
        }
        assertThat(davidson.tieParameter().orElseThrow()).isCloseTo(0.7, within(0.05));
        var shrunk = RankingTruthTest.placed(halves, "m4").logStrength();
        assertThat(shrunk).isLessThan(0.85).isGreaterThan(0.6);
    }

    @Test
    void plantedStyleEffectIsRecovered() {
        var planted = new PlantedVotes();
        planted.prompts = 5_000;
        planted.styleEffect = 0.5;
        var ranking = Rankings.rank(planted.draw(4), OPTIONS.withInterval(IntervalMethod.SANDWICH));
        var coefficient = ranking.components().get(0).covariates().get(0);
        var error = coefficient.error().orElseThrow().standardError();
        assertThat(coefficient.estimate() / coefficient.scale()).isCloseTo(0.5, within(4 * error));
        assertThat(error).isBetween(0.005, 0.05);
        for (int i = 0; i < 5; i++) {
            var placed = RankingTruthTest.placed(ranking, "m" + i);
            assertThat(placed.logStrength()).isCloseTo(planted.strength(i), within(4 * error(placed)));
        }
    }

    @Test
    void sandwichAndBootstrapAgreeAndRankIntervalsHoldTheRank() {
        var planted = new PlantedVotes();
        planted.prompts = 400;
        planted.promptSpread = 0.5;
        var votes = planted.draw(21);
        var byPrompt = new Votes(
                votes.players(),
                votes.matches(),
                votes.weights(),
                votes.clusterings().subList(0, 1),
                List.of());
        var sampling = new Sampling(0.95, 800, 2, 2);
        var sandwich = Rankings.rank(byPrompt, RankingOptions.defaults().withSampling(sampling));
        var bootstrap = Rankings.rank(
                byPrompt, RankingOptions.defaults().withSampling(sampling).withInterval(IntervalMethod.BOOTSTRAP));
        for (int i = 0; i < 5; i++) {
            var a = RankingTruthTest.placed(sandwich, "m" + i);
            var b = RankingTruthTest.placed(bootstrap, "m" + i);
            assertThat(error(b) / error(a)).isCloseTo(1, within(0.12));
            var spread = a.spread().orElseThrow();
            assertThat(a.rank())
                    .isBetween(
                            spread.ranks().orElseThrow().low(),
                            spread.ranks().orElseThrow().high());
        }
    }

    private static double error(Placement.Placed placed) {
        return placed.spread().orElseThrow().standardError();
    }

    private static Ballot turned(Ballot ballot) {
        var outcome = switch (ballot.outcome) {
            case A_WINS -> Outcome.B_WINS;
            case B_WINS -> Outcome.A_WINS;
            case TIE, BOTH_BAD -> ballot.outcome;
        };
        return new Ballot(ballot.b, ballot.a, outcome, ballot.prompt);
    }

    private static List<Ballot> ballots(int seed) {
        var random = new Random(seed);
        var ballots = new ArrayList<Ballot>();
        var count = 40 + random.nextInt(200);
        for (int i = 0; i < count; i++) {
            // The first votes see every player once, so that all runs have five of them.
            var a = i < 5 ? i : random.nextInt(5);
            var b = (a + 1 + random.nextInt(4)) % 5;
            var outcome = Outcome.values()[Math.min(3, (int) (random.nextDouble() * 3.3))];
            ballots.add(new Ballot(a, b, outcome, "p" + random.nextInt(8 + count / 3)));
        }
        return ballots;
    }

    private static Votes votes(List<Ballot> ballots, String prefix) {
        var builder = new VotesBuilder(List.of("prompt"), List.of());
        for (var ballot : ballots) {
            var vote = new VotesBuilder.Vote(prefix + ballot.a, prefix + ballot.b, ballot.outcome);
            builder.add(vote, List.of(ballot.prompt));
        }
        return builder.build();
    }
}
