import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cotejo.stats.agreement.Agreement;
import org.cotejo.stats.agreement.Distance;
import org.cotejo.stats.agreement.IntervalOptions;
import org.cotejo.stats.agreement.KrippendorffAlpha;
import org.cotejo.stats.ranking.IntervalMethod;
import org.cotejo.stats.ranking.Matches;
import org.cotejo.stats.ranking.Placement;
import org.cotejo.stats.ranking.Ranking;
import org.cotejo.stats.ranking.RankingModel;
import org.cotejo.stats.ranking.RankingOptions;
import org.cotejo.stats.ranking.Rankings;
import org.cotejo.stats.ranking.Votes;
import org.cotejo.stats.rater.DawidSkene;
import org.cotejo.stats.rater.DawidSkeneFit;
import org.cotejo.stats.rater.Prior;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.Scale;

/**
 * Times the library on the arrays that peers.py wrote: warm, one thread, CPU time of that thread, the best of several
 * runs. Prints one line a task: name, seconds, and the numbers by which results are compared.
 */
public final class Bench {
    private static final int WARM = 15;
    private static final int RUNS = 15;

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var a = ints(folder.resolve("a.bin"));
        var b = ints(folder.resolve("b.bin"));
        var outcome = Files.readAllBytes(folder.resolve("outcome.bin"));
        var players = IntStream.rangeClosed(0, IntStream.of(a).max().orElseThrow()).mapToObj(Integer::toString).toList();
        var votes = Votes.of(players, new Matches(a, b, outcome));
        var plain = RankingOptions.defaults().withInterval(IntervalMethod.NONE);
        rank("bradley_terry", votes, plain.withModel(RankingModel.BRADLEY_TERRY));
        rank("davidson", votes, plain);
        rank("davidson_se", votes, plain.withInterval(IntervalMethod.PLAIN).withoutRanks());
        rank("davidson_ranks", votes, plain.withInterval(IntervalMethod.PLAIN));

        var item = ints(folder.resolve("item.bin"));
        var rater = ints(folder.resolve("rater.bin"));
        var value = ints(folder.resolve("value.bin"));
        var scale = Scale.oneTo(5);
        var none = IntervalOptions.none();
        var metrics = List.of(Distance.nominal(), Distance.ordinal(), Distance.interval(scale));
        Supplier<List<Double>> alphas = () -> {
            var ratings = Ratings.of(item, rater, value, scale);
            return KrippendorffAlpha.of(ratings, metrics, none).stream()
                    .map(Bench::alpha)
                    .toList();
        };
        print("alpha_three_metrics", best(alphas), alphas.get());

        var labels = Ratings.of(item, rater, ints(folder.resolve("label.bin")), scale);
        var options = DawidSkene.Options.of(Prior.NONE);
        Supplier<DawidSkeneFit> fit = () -> (DawidSkeneFit) DawidSkene.fit(labels, options);
        var fitted = fit.get();
        var shares = new ArrayList<Double>();
        for (var share : fitted.shares()) shares.add(share);
        print("dawid_skene_step", best(fit, 3, 5) / fitted.steps(), shares);
        System.out.println("dawid_skene_steps " + fitted.steps());
    }

    private static void rank(String name, Votes votes, RankingOptions options) {
        Supplier<Ranking> ranking = () -> Rankings.rank(votes, options);
        var strengths = new Double[votes.players().size()];
        for (var player : ranking.get().players()) {
            strengths[Integer.parseInt(player.name())] = ((Placement.Placed) player.placement()).logStrength();
        }
        print(name, best(ranking), List.of(strengths));
    }

    private static double alpha(Agreement agreement) {
        return ((Agreement.Estimate) agreement).value();
    }

    private static double best(Supplier<?> work) {
        return best(work, WARM, RUNS);
    }

    private static double best(Supplier<?> work, int warm, int runs) {
        var threads = ManagementFactory.getThreadMXBean();
        for (var run = 0; run < warm; run++) work.get();
        var best = Long.MAX_VALUE;
        for (var run = 0; run < runs; run++) {
            var begun = threads.getCurrentThreadCpuTime();
            work.get();
            best = Math.min(best, threads.getCurrentThreadCpuTime() - begun);
        }
        return best / 1e9;
    }

    private static void print(String name, double seconds, List<Double> numbers) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%s %.6f", name, seconds));
        for (var number : numbers) line.append(' ').append(number);
        System.out.println(line);
    }

    private static int[] ints(Path file) throws IOException {
        var buffer = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        var ints = new int[buffer.remaining()];
        buffer.get(ints);
        return ints;
    }
}
