import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cotejo.stats.agreement.Agreement;
import org.cotejo.stats.agreement.Coefficient;
import org.cotejo.stats.agreement.Distance;
import org.cotejo.stats.agreement.IntervalOptions;
import org.cotejo.stats.agreement.KrippendorffAlpha;
import org.cotejo.stats.agreement.Weights;
import org.cotejo.stats.ranking.Covariate;
import org.cotejo.stats.ranking.Matches;
import org.cotejo.stats.ranking.Placement;
import org.cotejo.stats.ranking.Ranking;
import org.cotejo.stats.ranking.Votes;
import org.cotejo.stats.rater.DawidSkene;
import org.cotejo.stats.rater.DawidSkeneFit;
import org.cotejo.stats.rater.Prior;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.Scale;

/** The work that is timed, from arrays in memory to numbers. */
final class Tasks {
    private static final Scale SCALE = Scale.oneTo(5);

    private Tasks() {}

    static Votes votes(Columns columns) {
        var a = columns.ints("a");
        var players = IntStream.rangeClosed(0, IntStream.of(a).max().orElseThrow()).mapToObj(Integer::toString).toList();
        return Votes.of(players, new Matches(a, columns.ints("b"), columns.bytes("outcome")));
    }

    static Votes styledVotes(Columns columns, int covariates) {
        var plain = votes(columns);
        var styles = IntStream.range(0, covariates)
                .mapToObj(k -> new Covariate("style" + k, columns.doubles("style" + k)))
                .toList();
        return new Votes(plain.players(), plain.matches(), plain.weights(), List.of(), styles);
    }

    /** The strengths in the order of the players' numbers, then the coefficients of covariates. */
    static List<Double> parameters(Ranking ranking) {
        var strengths = new Double[ranking.players().size()];
        for (var player : ranking.players()) {
            strengths[Integer.parseInt(player.name())] = ((Placement.Placed) player.placement()).logStrength();
        }
        var parameters = new ArrayList<>(List.of(strengths));
        for (var covariate : ranking.components().get(0).covariates()) parameters.add(covariate.estimate());
        return parameters;
    }

    static Supplier<List<Double>> alphas(Columns columns) {
        var item = columns.ints("item");
        var rater = columns.ints("rater");
        var value = columns.ints("value");
        var none = IntervalOptions.none();
        var metrics = List.of(Distance.nominal(), Distance.ordinal(), Distance.interval(SCALE));
        return () -> {
            var ratings = Ratings.of(item, rater, value, SCALE);
            return KrippendorffAlpha.of(ratings, metrics, none).stream()
                    .map(Tasks::value)
                    .toList();
        };
    }

    /** A coefficient and the ends of its published large-sample interval. */
    static Supplier<List<Double>> coefficient(Columns columns, Coefficient coefficient, Weights weights) {
        var item = columns.ints("item");
        var rater = columns.ints("rater");
        var value = columns.ints("value");
        var analytic = IntervalOptions.of(IntervalOptions.Method.ANALYTIC);
        return () -> {
            var agreement = coefficient.of(Ratings.of(item, rater, value, SCALE), weights, analytic);
            var interval = ((Agreement.Estimate) agreement).interval().orElseThrow();
            return List.of(value(agreement), interval.low(), interval.high());
        };
    }

    static Supplier<DawidSkeneFit> dawidSkene(Columns columns) {
        var labels = Ratings.of(columns.ints("item"), columns.ints("rater"), columns.ints("label"), SCALE);
        var options = DawidSkene.Options.of(Prior.NONE);
        return () -> (DawidSkeneFit) DawidSkene.fit(labels, options);
    }

    private static double value(Agreement agreement) {
        return ((Agreement.Estimate) agreement).value();
    }
}
