package org.cotejo.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Algebra by Symja. Each finding rests on numbers that contradict the text: two sides that differ at a point, a solution
 * that does not solve, a derivative that is another. What cannot be read or computed is not spoken of.
 */
final class Algebra implements Checker {
    private static final int CHAINS_MAX = 60;

    private static final Pattern DERIVATIVE_OF = Pattern.compile(
            "(?iu)(?:derivada|derivative)\\s+(?:de|of)\\s+(?:la\\s+función\\s+|the\\s+function\\s+)?\\$?$");
    private static final Pattern IS = Pattern.compile("(?iu)^\\$?\\s*(?:es|is)\\s*\\$?$");
    private static final Pattern SAYS_IDENTITY =
            Pattern.compile("(?iu)(?:identidad|identity|desarroll|expand|simplific|simplif|factori|equivale)");

    private final Symja symja = new Symja();

    @Override
    public List<Finding> check(Question question) throws InterruptedException {
        Symja.await();
        return new Pass(question).findings();
    }

    private String readable(String expression) {
        return symja.evaluate(expression).replaceAll("\\bv([a-z])\\b", "$1").replace("E^", "e^");
    }

    /** One walk through a text. */
    private final class Pass {
        private final Question question;
        private final CodePoints points;
        private final List<Finding> findings = new ArrayList<>();
        private final List<List<MathRun.Member>> equations = new ArrayList<>();
        private boolean isSolved;

        Pass(Question question) {
            this.question = question;
            this.points = new CodePoints(question.text());
        }

        List<Finding> findings() {
            var runs = MathReader.read(question);
            var chains = 0;
            for (var index = 0; index < runs.size(); index++) {
                var run = runs.get(index);
                if (index + 1 < runs.size()) spokenDerivative(run, runs.get(index + 1));
                if (integral(run) || derivative(run)) continue;
                if (DERIVATIVE_OF.matcher(run.before()).find()) continue;
                for (var chain : run.chains(question.text())) {
                    if (++chains > CHAINS_MAX) return findings;
                    if (chain.size() > 1) chain(run, chain);
                }
            }
            return findings;
        }

        private void chain(MathRun run, List<MathRun.Member> chain) {
            if (chain.size() == 2
                    && chain.getFirst().isVariable()
                    && chain.getLast().isNumber()) {
                solution(chain.getFirst(), chain.getLast());
                return;
            }
            var isIdentity =
                    chain.size() > 2 || SAYS_IDENTITY.matcher(run.before()).find();
            for (var index = 0; index + 1 < chain.size(); index++) {
                identity(chain.get(index), chain.get(index + 1), isIdentity);
            }
            if (chain.size() == 2) remember(chain);
        }

        private void remember(List<MathRun.Member> equation) {
            if (variables(equation).size() != 1) return;
            if (isSolved) equations.clear();
            isSolved = false;
            equations.add(equation);
        }

        /** Whether `x = 3` solves the equations in x before it, to the digits that are given. */
        private void solution(MathRun.Member variable, MathRun.Member number) {
            var name = variable.variables().iterator().next();
            for (var equation : equations) {
                if (!variables(equation).equals(Set.of(name)) || solves(equation, name, number)) continue;
                add(
                        variable.start(),
                        number.end(),
                        "algebra.solution",
                        Map.of(
                                "variable", String.valueOf(name),
                                "value", number.source(),
                                "equation",
                                        equation.getFirst().source() + " = "
                                                + equation.getLast().source()));
                break;
            }
            isSolved = true;
        }

        private boolean solves(List<MathRun.Member> equation, char name, MathRun.Member number) {
            var difference = difference(equation.getFirst(), equation.getLast());
            var step = halfOfLastDigit(number);
            var below = symja.value(difference, Map.of(name, number.algebra() + "-" + step));
            var at = symja.value(difference, Map.of(name, number.algebra()));
            var above = symja.value(difference, Map.of(name, number.algebra() + "+" + step));
            if (at.isEmpty() || below.isEmpty() || above.isEmpty()) return true;
            return Math.abs(at.getAsDouble()) <= Symja.NEAR
                    || number.hasDecimals() && below.getAsDouble() * above.getAsDouble() <= 0;
        }

        private static String halfOfLastDigit(MathRun.Member number) {
            var dot = number.algebra().indexOf('.');
            var decimals = dot < 0 ? 0 : number.algebra().length() - dot - 1;
            return "(1/(2*10^" + decimals + "))";
        }

        /** Two sides in the same variables that should be equal whatever those are. */
        private void identity(MathRun.Member left, MathRun.Member right, boolean isSaid) {
            if (left.variables().isEmpty() || !left.variables().equals(right.variables())) return;
            var isExpansion = left.variables().size() > 1 && (left.isExpandable() != right.isExpandable());
            if (!isSaid && !isExpansion) return;
            differs(left, right)
                    .ifPresent(where -> add(
                            left.start(),
                            right.end(),
                            "algebra.identity",
                            Map.of("left", left.source(), "right", right.source(), "at", where)));
        }

        /** A point at which two sides have values that are not the same, as «x = 7/5: 3.2 ≠ 4»; empty when none is known. */
        private Optional<String> differs(MathRun.Member left, MathRun.Member right) {
            var at = Symja.point(left.variables(), 0);
            var one = symja.value(left.algebra(), at);
            var other = symja.value(right.algebra(), at);
            if (one.isEmpty() || other.isEmpty()) return Optional.empty();
            var isRounded = left.hasDecimals() || right.hasDecimals();
            if (Symja.isNear(one.getAsDouble(), other.getAsDouble(), isRounded)) return Optional.empty();
            var places = at.entrySet().stream().map(entry -> entry.getKey() + " = " + entry.getValue());
            return Optional.of("%s: %.4g ≠ %.4g"
                    .formatted(String.join(", ", places.toList()), one.getAsDouble(), other.getAsDouble()));
        }

        /** `∫ f dx = F + C`: the derivative of F must be f. */
        private boolean integral(MathRun run) {
            var tokens = run.tokens();
            if (tokens.getFirst().kind() != MathToken.Kind.INTEGRAL) return false;
            if (run.isTorn()) return true;
            var equals = MathRun.equalsAt(tokens);
            if (equals < 4 || !tokens.get(equals - 2).isVariable("d")) return true;
            var name = tokens.get(equals - 1);
            var integrand = MathRun.member(tokens.subList(1, equals - 2), question.text());
            var result = MathRun.member(tokens.subList(equals + 1, tokens.size()), question.text());
            if (integrand.isEmpty() || result.isEmpty() || name.kind() != MathToken.Kind.VARIABLE) return true;
            var derivative = "D(" + result.get().algebra() + "," + name.algebra() + ")";
            if (isOther(derivative, integrand.get(), result.get())) {
                add(
                        result.get().start(),
                        result.get().end(),
                        "algebra.antiderivative",
                        Map.of(
                                "derivative", readable("Simplify(" + derivative + ")"),
                                "integrand", integrand.get().source()));
            }
            return true;
        }

        /** `d/dx (f) = g`. */
        private boolean derivative(MathRun run) {
            var head = run.derivativeHead();
            if (head.isEmpty()) return false;
            if (run.isTorn()) return true;
            var name = head.get().name();
            var from = head.get().length();
            var equals = MathRun.equalsAt(run.tokens());
            if (equals <= from) return true;
            var function = MathRun.member(run.tokens().subList(from, equals), question.text());
            var result =
                    MathRun.member(run.tokens().subList(equals + 1, run.tokens().size()), question.text());
            if (function.isPresent() && result.isPresent()) derivativeIs(function.get(), result.get(), name);
            return true;
        }

        private void spokenDerivative(MathRun run, MathRun next) {
            if (!DERIVATIVE_OF.matcher(run.before()).find()) return;
            if (!IS.matcher(question.text().substring(run.end(), next.start())).matches()) return;
            if (run.isTorn() || next.isTorn()) return;
            var function = MathRun.member(run.tokens(), question.text());
            var result = MathRun.member(next.tokens(), question.text());
            if (function.isEmpty()
                    || result.isEmpty()
                    || function.get().variables().size() != 1) return;
            derivativeIs(
                    function.get(),
                    result.get(),
                    "v" + function.get().variables().iterator().next());
        }

        private void derivativeIs(MathRun.Member function, MathRun.Member result, String name) {
            var derivative = "D(" + function.algebra() + "," + name + ")";
            if (!isOther(derivative, result, function)) return;
            add(
                    result.start(),
                    result.end(),
                    "algebra.derivative",
                    Map.of(
                            "function", function.source(),
                            "expected", readable("Simplify(" + derivative + ")")));
        }

        /** Whether a derivative has another value than what it is said to be. */
        private boolean isOther(String derivative, MathRun.Member said, MathRun.Member beside) {
            var at = Symja.point(variables(List.of(said, beside)), 0);
            // Derived first and then put in: a derivative by a number is none.
            var expected = symja.value("(" + symja.evaluate(derivative) + ")", at);
            var given = symja.value(said.algebra(), at);
            return expected.isPresent()
                    && given.isPresent()
                    && !Symja.isNear(
                            expected.getAsDouble(), given.getAsDouble(), said.hasDecimals() || beside.hasDecimals());
        }

        private void add(int start, int end, String rule, Map<String, String> figures) {
            findings.add(new Finding(points.at(start), points.at(end), rule, "ALGEBRA", "", List.of(), figures));
        }
    }

    private static String difference(MathRun.Member left, MathRun.Member right) {
        return "(" + left.algebra() + ")-(" + right.algebra() + ")";
    }

    private static Set<Character> variables(List<MathRun.Member> members) {
        var all = new TreeSet<Character>();
        members.forEach(member -> all.addAll(member.variables()));
        return all;
    }
}
