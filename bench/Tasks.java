import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cotejo.stats.agreement.Agreement;
import org.cotejo.stats.agreement.Distance;
import org.cotejo.stats.agreement.IntervalOptions;
import org.cotejo.stats.agreement.KrippendorffAlpha;
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

    /** The strengths in the order of the players' numbers. */
    static List<Double> strengths(Ranking ranking) {
        var strengths = new Double[ranking.players().size()];
        for (var player : ranking.players()) {
            strengths[Integer.parseInt(player.name())] = ((Placement.Placed) player.placement()).logStrength();
        }
        return List.of(strengths);
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

    static Supplier<DawidSkeneFit> dawidSkene(Columns columns) {
        var labels = Ratings.of(columns.ints("item"), columns.ints("rater"), columns.ints("label"), SCALE);
        var options = DawidSkene.Options.of(Prior.NONE);
        return () -> (DawidSkeneFit) DawidSkene.fit(labels, options);
    }

    private static double value(Agreement agreement) {
        return ((Agreement.Estimate) agreement).value();
    }
}
