package org.cotejo.tools;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.matheclipse.core.eval.ExprEvaluator;
import org.matheclipse.core.expression.F;

/** The computer algebra. It is given expressions that were read sign by sign, never what somebody typed. For one thread. */
final class Symja {
    private static final short HISTORY = 0;
    static final double NEAR = 1e-7;
    private static final double NEAR_ROUNDED = 1e-2;
    private static final String[] POINTS = {"7/5", "13/11", "23/17", "29/19", "31/23", "37/29"};

    private @Nullable ExprEvaluator evaluator;

    /** At the first question: who never asks of algebra does not wait for it. */
    static void await() throws InterruptedException {
        F.await();
    }

    String evaluate(String expression) {
        if (evaluator == null) evaluator = new ExprEvaluator(true, HISTORY);
        return evaluator.eval(expression).toString();
    }

    /** The value of an expression with its variables put in; absent where it is not a finite real number. */
    OptionalDouble value(String expression, Map<Character, String> at) {
        var rules = at.entrySet().stream().map(one -> "v" + one.getKey() + "->" + one.getValue());
        var answer = evaluate("N(ReplaceAll(" + expression + ",{" + String.join(",", rules.toList()) + "}))");
        try {
            var number = Double.parseDouble(answer.replace("*10^", "E"));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** A place at which nothing special happens; `turn` gives others, from 0. */
    static Map<Character, String> point(Set<Character> variables, int turn) {
        var point = new LinkedHashMap<Character, String>();
        for (var name : variables) point.put(name, POINTS[(point.size() + turn) % POINTS.length]);
        return point;
    }

    static boolean isNear(double one, double other, boolean isRounded) {
        var scale = 1 + Math.max(Math.abs(one), Math.abs(other));
        return Math.abs(one - other) <= (isRounded ? NEAR_ROUNDED : NEAR) * scale;
    }
}
