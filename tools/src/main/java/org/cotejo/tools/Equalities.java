package org.cotejo.tools;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether the two sides of one equation are the same whatever its variables are: `x^2 - 1 = (x - 1)(x + 1)`,
 * `d/dx (x^3) = 3x^2`, `∫ 2x dx = x^2`. Equal is what the algebra makes nothing of, different what has another value at a place;
 * else it is undecided. What cannot be read for certain is not answered.
 */
final class Equalities implements Checker {
    private static final int PLACES = 4;
    private final Symja symja = new Symja();

    /** What there is to say: the code is the rule's last word. */
    enum Answer {
        EQUAL,
        DIFFERENT,
        UNDECIDED
    }

    private record Sides(String left, String right, Set<Character> variables) {}

    @Override
    public List<Finding> check(Question question) throws InterruptedException {
        Symja.await();
        var length = question.text().codePointCount(0, question.text().length());
        return sides(question)
                .map(this::answer)
                .map(answer -> List.of(new Finding(
                        0,
                        length,
                        "equality." + answer.name(),
                        "ALGEBRA",
                        "",
                        List.of(),
                        Map.of("answer", answer.name()))))
                .orElse(List.of());
    }

    private Optional<Sides> sides(Question question) {
        var runs = MathReader.read(question);
        if (runs.size() != 1) return Optional.empty();
        var run = runs.getFirst();
        var isAll = question.text().substring(0, run.start()).isBlank()
                && question.text().substring(run.end()).isBlank();
        if (!isAll || run.isTorn()) return Optional.empty();
        var tokens = run.tokens();
        var equals = tokens.stream()
                .filter(token -> token.kind() == MathToken.Kind.EQUALS)
                .count();
        if (equals != 1) return Optional.empty();
        var at = MathRun.equalsAt(tokens);
        var right = tokens.subList(at + 1, tokens.size());
        if (tokens.getFirst().kind() == MathToken.Kind.INTEGRAL) return integral(tokens, at, right, question.text());
        var derivative = derivative(run, at, right, question.text());
        if (derivative.isPresent()) return derivative;
        return sides(
                MathRun.member(tokens.subList(0, at), question.text()),
                MathRun.member(right, question.text()),
                "%s",
                "%s");
    }

    /** `∫ f dx = F` says that the derivative of F is f. */
    private static Optional<Sides> integral(List<MathToken> tokens, int at, List<MathToken> right, String text) {
        if (at < 4 || !tokens.get(at - 2).isVariable("d")) return Optional.empty();
        var name = tokens.get(at - 1);
        if (name.kind() != MathToken.Kind.VARIABLE) return Optional.empty();
        return sides(
                MathRun.member(right, text),
                MathRun.member(tokens.subList(1, at - 2), text),
                "D(%s," + name.algebra() + ")",
                "%s");
    }

    private static Optional<Sides> derivative(MathRun run, int at, List<MathToken> right, String text) {
        return run.derivativeHead()
                .filter(head -> at > head.length())
                .flatMap(head -> sides(
                        MathRun.member(run.tokens().subList(head.length(), at), text),
                        MathRun.member(right, text),
                        "D(%s," + head.name() + ")",
                        "%s"));
    }

    private static Optional<Sides> sides(
            Optional<MathRun.Member> left, Optional<MathRun.Member> right, String of, String beside) {
        if (left.isEmpty() || right.isEmpty()) return Optional.empty();
        var variables = new TreeSet<>(left.get().variables());
        variables.addAll(right.get().variables());
        return Optional.of(new Sides(
                of.formatted(left.get().algebra()), beside.formatted(right.get().algebra()), variables));
    }

    private Answer answer(Sides sides) {
        var left = symja.evaluate(sides.left());
        var right = symja.evaluate(sides.right());
        var isZero = symja.evaluate("Simplify((" + left + ")-(" + right + "))").equals("0");
        var seen = 0;
        for (var turn = 0; turn < PLACES; turn++) {
            var at = Symja.point(sides.variables(), turn);
            var one = symja.value("(" + left + ")", at);
            var other = symja.value("(" + right + ")", at);
            if (one.isEmpty() || other.isEmpty()) continue;
            seen++;
            if (!Symja.isNear(one.getAsDouble(), other.getAsDouble(), false)) return Answer.DIFFERENT;
        }
        // Nothing left of the difference, and the same where it could be put to the test.
        return isZero && seen > 0 ? Answer.EQUAL : Answer.UNDECIDED;
    }
}
