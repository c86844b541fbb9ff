package org.cotejo.project.version;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/** Two texts line by line, by their longest common subsequence. */
public final class LineDifference {
    /** Beyond so many pairs of lines the whole is shown as taken out and put in. */
    private static final long PAIRS_MAX = 4_000_000;

    private LineDifference() {}

    /** One line of either text, or of both. */
    public record TextLine(Op op, String text) {}

    public enum Op {
        @JsonProperty("same")
        SAME,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("added")
        ADDED
    }

    static List<TextLine> of(String before, String after) {
        var from = before.strip().lines().toList();
        var to = after.strip().lines().toList();
        var lines = new ArrayList<TextLine>();
        if ((long) from.size() * to.size() > PAIRS_MAX) {
            from.forEach(line -> lines.add(new TextLine(Op.REMOVED, line)));
            to.forEach(line -> lines.add(new TextLine(Op.ADDED, line)));
            return lines;
        }
        var common = common(from, to);
        var i = 0;
        var j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
                lines.add(new TextLine(Op.SAME, from.get(i)));
                i++;
                j++;
            } else if (j == to.size() || (i < from.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new TextLine(Op.REMOVED, from.get(i++)));
            } else {
                lines.add(new TextLine(Op.ADDED, to.get(j++)));
            }
        }
        return lines;
    }

    /** How many lines the rests of both have in common, from each pair of lines on. */
    private static int[][] common(List<String> from, List<String> to) {
        var common = new int[from.size() + 1][to.size() + 1];
        for (var i = from.size() - 1; i >= 0; i--) {
            for (var j = to.size() - 1; j >= 0; j--) {
                common[i][j] = from.get(i).equals(to.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
