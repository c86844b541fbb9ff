import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.cotejo.stats.ranking.IntervalMethod;
import org.cotejo.stats.ranking.RankingModel;
import org.cotejo.stats.ranking.RankingOptions;
import org.cotejo.stats.ranking.Rankings;
import org.cotejo.stats.rater.DawidSkeneFit;

/** Times the same work on more and more rows: `java Growth.java FOLDER ROWS...`, fewest rows first. */
public final class Growth {
    public static void main(String[] arguments) {
        for (var rows : Arrays.asList(arguments).subList(1, arguments.length)) {
            var folder = Path.of(arguments[0], rows);
            var size = Integer.parseInt(rows);
            ranking(new Columns(folder.resolve("votes")), size);
            ratings(new Columns(folder.resolve("ratings")), size);
        }
    }

    private static void ranking(Columns columns, int rows) {
        var votes = Tasks.votes(columns);
        var davidson = RankingOptions.defaults().withInterval(IntervalMethod.NONE);
        var bradleyTerry = davidson.withModel(RankingModel.BRADLEY_TERRY);
        print("bradley_terry", rows, timing(rows).best(() -> Rankings.rank(votes, bradleyTerry)));
        print("davidson", rows, timing(rows).best(() -> Rankings.rank(votes, davidson)));
    }

    private static void ratings(Columns columns, int rows) {
        print("alpha_three_metrics", rows, timing(rows).best(Tasks.alphas(columns)));
        print("dawid_skene_step", rows, secondsPerStep(Tasks.dawidSkene(columns), rows));
    }

    /** One fit, of many steps: where rows are many, the fits on fewer have warmed it up. */
    private static double secondsPerStep(Supplier<DawidSkeneFit> fit, int rows) {
        var steps = new int[1];
        var seconds = new Timing(rows < 1_000_000 ? 3 : 0, 1).best(() -> steps[0] = fit.get().steps());
        return seconds / steps[0];
    }

    /** About as many rows in all, whatever the size. */
    private static Timing timing(int rows) {
        var runs = Math.max(3, Math.min(100, 15_000_000 / rows));
        return new Timing(runs, runs);
    }

    private static void print(String task, int rows, double seconds) {
        Timing.print(task + "/" + rows, seconds, List.of());
    }
}
