package org.cotejo.stats.ranking;

import java.util.List;
import java.util.SplittableRandom;
import org.cotejo.stats.numeric.Rounds;

/** Votes drawn from known strengths, with prompts and raters that pull them. */
final class PlantedVotes {
    int players = 5;
    /** Half the distance between the strongest and the weakest. */
    double span = 1;

    int prompts = 100;
    int votesPerPrompt = 4;
    int raters = 40;
    double nu = 0.7;
    double bothBadShare = 0;
    /** Standard deviation of what one prompt, or one rater, adds to each player's strength. */
    double promptSpread = 0;

    double raterSpread = 0;
    double styleEffect = 0;
    /** Uneven raters: rater r votes in proportion to 1 / (r + 1) ^ unevenness. */
    double unevenness = 0;

    PlantedVotes copy() {
        var copy = new PlantedVotes();
        copy.players = players;
        copy.span = span;
        copy.prompts = prompts;
        copy.votesPerPrompt = votesPerPrompt;
        copy.raters = raters;
        copy.nu = nu;
        copy.bothBadShare = bothBadShare;
        copy.promptSpread = promptSpread;
        copy.raterSpread = raterSpread;
        copy.styleEffect = styleEffect;
        copy.unevenness = unevenness;
        return copy;
    }

    /** Log strengths -span to span in equal steps. */
    double strength(int player) {
        return span * (-1 + 2.0 * player / (players - 1));
    }

    Votes draw(long seed) {
        var random = Rounds.stream(seed, 0);
        var promptPull = pulls(random, prompts, promptSpread);
        var raterPull = pulls(random, raters, raterSpread);
        var covariateNames = styleEffect == 0 ? List.<String>of() : List.of("length");
        var builder = new VotesBuilder(List.of("prompt", "rater"), covariateNames);
        for (int prompt = 0; prompt < prompts; prompt++) {
            for (int vote = 0; vote < votesPerPrompt; vote++) {
                var rater = rater(random);
                var a = random.nextInt(players);
                var b = (a + 1 + random.nextInt(players - 1)) % players;
                var x = random.nextGaussian();
                var difference = strength(a)
                        - strength(b)
                        + promptPull[prompt][a]
                        - promptPull[prompt][b]
                        + raterPull[rater][a]
                        - raterPull[rater][b]
                        + styleEffect * x;
                var ballot = new VotesBuilder.Vote("m" + a, "m" + b, outcome(random, difference));
                var clusters = List.of("p" + prompt, "r" + rater);
                if (styleEffect == 0) builder.add(ballot, clusters);
                else builder.add(ballot, clusters, x);
            }
        }
        return builder.build();
    }

    private Outcome outcome(SplittableRandom random, double difference) {
        if (random.nextDouble() < bothBadShare) return Outcome.BOTH_BAD;
        var s = Math.exp(difference / 2);
        var u = random.nextDouble() * (s + 1 / s + nu);
        return u < s ? Outcome.A_WINS : u < s + 1 / s ? Outcome.B_WINS : Outcome.TIE;
    }

    private int rater(SplittableRandom random) {
        if (unevenness == 0) return random.nextInt(raters);
        double total = 0;
        for (int r = 0; r < raters; r++) total += Math.pow(r + 1, -unevenness);
        var u = random.nextDouble() * total;
        for (int r = 0; r < raters; r++) {
            u -= Math.pow(r + 1, -unevenness);
            if (u < 0) return r;
        }
        return raters - 1;
    }

    private double[][] pulls(SplittableRandom random, int count, double spread) {
        var pulls = new double[count][players];
        if (spread == 0) return pulls;
        for (var row : pulls) for (int i = 0; i < players; i++) row[i] = spread * random.nextGaussian();
        return pulls;
    }
}
