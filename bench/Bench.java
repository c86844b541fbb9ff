import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.cotejo.stats.agreement.Coefficient;
import org.cotejo.stats.agreement.Weights;
import org.cotejo.stats.ranking.IntervalMethod;
import org.cotejo.stats.ranking.Ranking;
import org.cotejo.stats.ranking.RankingModel;
import org.cotejo.stats.ranking.RankingOptions;
import org.cotejo.stats.ranking.Rankings;
import org.cotejo.stats.ranking.Votes;

/** Times what the peers do too: `java Bench.java FOLDER`, on the arrays in the folder. */
public final class Bench {
    /**
     * Milliseconds a run: only after about a hundred of them is all of it compiled, and only some dozens last as long as
     * the peers' few, so that both sides can find a quiet moment of the machine.
     */
    private static final Timing SHORT = new Timing(100, 60);

    /** Tenths of a second a run, or more: compiled after a few. */
    private static final Timing LONG = new Timing(3, 5);

    private static final int COVARIATES = 4;

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        ranking(Tasks.votes(new Columns(folder.resolve("votes"))));
        alpha(new Columns(folder.resolve("ratings")));
        dawidSkene(new Columns(folder.resolve("ratings")));
        styleControl(new Columns(folder.resolve("styled")));
        chanceCorrected(new Columns(folder.resolve("ratings")));
    }

    private static void ranking(Votes votes) {
        var plain = RankingOptions.defaults().withInterval(IntervalMethod.NONE);
        rank("bradley_terry", votes, plain.withModel(RankingModel.BRADLEY_TERRY), SHORT);
        rank("davidson", votes, plain, SHORT);
        rank("davidson_se", votes, plain.withInterval(IntervalMethod.PLAIN).withoutRanks(), SHORT);
        rank("davidson_ranks", votes, plain.withInterval(IntervalMethod.PLAIN), SHORT);
    }

    private static void styleControl(Columns columns) {
        var options =
                RankingOptions.defaults().withInterval(IntervalMethod.NONE).withModel(RankingModel.BRADLEY_TERRY);
        rank("style_control", Tasks.styledVotes(columns, COVARIATES), options, LONG);
    }

    private static void rank(String name, Votes votes, RankingOptions options, Timing timing) {
        Supplier<Ranking> ranking = () -> Rankings.rank(votes, options);
        Timing.print(name, timing.best(ranking), Tasks.parameters(ranking.get()));
    }

    private static void alpha(Columns columns) {
        var alphas = Tasks.alphas(columns);
        Timing.print("alpha_three_metrics", SHORT.best(alphas), alphas.get());
    }

    private static void dawidSkene(Columns columns) {
        var fit = Tasks.dawidSkene(columns);
        var fitted = fit.get();
        var shares = new ArrayList<Double>();
        for (var share : fitted.shares()) shares.add(share);
        Timing.print("dawid_skene_step", LONG.best(fit) / fitted.steps(), shares);
        System.out.println("dawid_skene_steps " + fitted.steps());
    }

    private static void chanceCorrected(Columns columns) {
        coefficient("gwet_ac1", columns, Coefficient.GWET, Weights.IDENTITY);
        coefficient("gwet_ac2", columns, Coefficient.GWET, Weights.ORDINAL);
        coefficient("fleiss", columns, Coefficient.FLEISS, Weights.IDENTITY);
    }

    private static void coefficient(String name, Columns columns, Coefficient coefficient, Weights weights) {
        var work = Tasks.coefficient(columns, coefficient, weights);
        Timing.print(name, SHORT.best(work), work.get());
    }
}
