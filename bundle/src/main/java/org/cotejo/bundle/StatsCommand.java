package org.cotejo.bundle;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * `cotejo stats WHAT FILE`: the statistics on a plain file, CSV with a header or JSONL. It ends with 0 when there is an
 * answer, an undefined estimate with its reason among them, and with 2 when the call or the file is wrong.
 */
public final class StatsCommand {
    private static final int DONE = 0;
    private static final int WRONG_USE = 2;

    private static final String USAGE = """
            usage: cotejo stats WHAT FILE [OPTIONS]       FILE is CSV with a header, or JSONL; extra columns are ignored
              agreement  columns item,rater,value
                         --metric alpha|ac1|ac2|kappa|fleiss|percent|icc   --level nominal|ordinal|interval|ratio
                         --weights identity|linear|quadratic|ordinal       --form icc1|icc2|icc3|icc1k|icc2k|icc3k
                         --by COLUMN   --ci bootstrap|analytic|none   --seed N
              rank       columns a,b,winner[,weight]; winner is a, b, tie or both_bad
                         --model davidson|bradley-terry   --ci sandwich|bootstrap|none   --seed N
                         --covariates C1,C2   --cluster COLUMN[,COLUMN]
              raters     columns item,rater,value
                         --model dawid-skene|severity|rasch   --prior none|default   --seed N
                         --gold COLUMN of known classes (dawid-skene)   --system COLUMN (rasch)
              compare    columns item,system,score[,rater]; two systems
                         --base NAME   --seed N
              gate       columns item,system,score[,rater,slice]
                         --rule RULE.json
              all:       --json   --item COLUMN   --rater COLUMN   --value COLUMN
            """;

    private StatsCommand() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var code = run(Arrays.asList(arguments), out, err);
        out.flush();
        System.exit(code);
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.isEmpty() || words.contains("--help")) {
            (words.isEmpty() ? err : out).print(USAGE);
            return words.isEmpty() ? WRONG_USE : DONE;
        }
        try {
            var what = words.getFirst();
            var answer = answer(what, words.subList(1, words.size()));
            out.println(
                    words.contains("--json")
                            ? JsonAnswer.write(answer.json())
                            : answer.text().stripTrailing());
            return DONE;
        } catch (Options.WrongUse e) {
            err.println("cotejo stats: " + e.getMessage() + "; see cotejo stats --help");
            return WRONG_USE;
        } catch (BadData e) {
            err.println("cotejo stats: " + e.getMessage());
            return WRONG_USE;
        }
    }

    private static Answer answer(String what, List<String> words) throws BadData {
        return switch (what) {
            case "agreement" -> AgreementCommand.answer(words);
            case "rank" -> RankCommand.answer(words);
            case "raters" -> RatersCommand.answer(words);
            case "compare" -> CompareCommand.answer(words);
            case "gate" -> GateCommand.answer(words);
            default -> throw new Options.WrongUse("unknown statistic " + what);
        };
    }
}
