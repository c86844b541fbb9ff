package org.cotejo.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Signs of mathematics without a word between them, with what stands before and after.
 *
 * @param tokens in the text's order
 */
record MathRun(List<MathToken> tokens, String before, String after) {
    /** Signs that make a neighbouring expression mean something else than it says. */
    private static final String CHANGING = "_'’|<>≤≥≠≈≃∈%!°:;{}\\";

    private static final Pattern DERIVATIVE = Pattern.compile("^(?:\\(\\(vd\\)/\\(vd(v[a-z])\\)\\)|vd/vd(v[a-z]))");

    MathRun {
        tokens = List.copyOf(tokens);
    }

    /** One side of an equation, as the computer algebra reads it. */
    record Member(String source, String algebra, Set<Character> variables, int start, int end, List<MathToken> tokens) {
        boolean isNumber() {
            return tokens.stream().allMatch(token -> token.kind() == MathToken.Kind.NUMBER || token.isMinus());
        }

        boolean isVariable() {
            return tokens.size() == 1 && tokens.getFirst().kind() == MathToken.Kind.VARIABLE;
        }

        boolean hasDecimals() {
            return algebra.contains(".");
        }

        /** A power or product of something in brackets: what people expand. */
        boolean isExpandable() {
            return algebra.contains(")^") || algebra.contains(")*(") || algebra.matches(".*v[a-z]\\*\\(.*");
        }
    }

    /** Where the first equals sign is among tokens; -1 where none is. */
    static int equalsAt(List<MathToken> tokens) {
        for (var index = 0; index < tokens.size(); index++) {
            if (tokens.get(index).kind() == MathToken.Kind.EQUALS) return index;
        }
        return -1;
    }

    /**
     * How a derivative begins, `d/dx` or `(d)/(dx)`.
     *
     * @param name the variable that is derived by, as the algebra names it
     * @param length how many tokens it takes
     */
    record DerivativeHead(String name, int length) {}

    Optional<DerivativeHead> derivativeHead() {
        var signs = new StringBuilder();
        tokens.forEach(token -> signs.append(token.algebra()));
        var head = DERIVATIVE.matcher(signs);
        if (!head.find()) return Optional.empty();
        var name = Optional.ofNullable(head.group(1)).orElseGet(() -> head.group(2));
        return Optional.of(new DerivativeHead(name, tokens.getFirst().kind() == MathToken.Kind.OPEN ? 8 : 4));
    }

    /** Whether what stands beside it belongs to it in a way that is not known. */
    boolean isTorn() {
        return before.equals("_") || after.equals("_") || after.startsWith("_");
    }

    int start() {
        return tokens.getFirst().start();
    }

    int end() {
        return tokens.getLast().end();
    }

    /** The expressions between its equals signs, where each neighbour can be read: chains of them. */
    List<List<Member>> chains(String text) {
        var chains = new ArrayList<List<Member>>();
        var chain = new ArrayList<Member>();
        var side = new ArrayList<MathToken>();
        for (var index = 0; index <= tokens.size(); index++) {
            var isEnd = index == tokens.size();
            if (!isEnd && tokens.get(index).kind() != MathToken.Kind.EQUALS) {
                side.add(tokens.get(index));
                continue;
            }
            var isTouched = isEnd && isChanged(after.isEmpty() ? ' ' : after.charAt(0))
                    || side.size() == index && isChanged(before.isEmpty() ? ' ' : before.charAt(before.length() - 1));
            var member = isTouched ? Optional.<Member>empty() : member(side, text);
            if (member.isEmpty()) {
                if (!chain.isEmpty()) chains.add(List.copyOf(chain));
                chain.clear();
            }
            member.ifPresent(chain::add);
            side.clear();
        }
        if (!chain.isEmpty()) chains.add(List.copyOf(chain));
        return chains;
    }

    private static boolean isChanged(char neighbour) {
        return Character.isLetterOrDigit(neighbour) || CHANGING.indexOf(neighbour) >= 0;
    }

    static Optional<Member> member(List<MathToken> side, String text) {
        if (side.isEmpty() || !isWhole(side)) return Optional.empty();
        var algebra = new StringBuilder();
        var variables = new TreeSet<Character>();
        @Nullable MathToken last = null;
        for (var token : side) {
            if (last != null && last.endsOperand() && token.beginsOperand()) algebra.append('*');
            algebra.append(token.algebra());
            if (token.kind() == MathToken.Kind.VARIABLE)
                variables.add(token.algebra().charAt(1));
            last = token;
        }
        var start = side.getFirst().start();
        var end = side.getLast().end();
        return Optional.of(
                new Member(text.substring(start, end), algebra.toString(), variables, start, end, List.copyOf(side)));
    }

    /** Brackets that close, operators with something on both sides; a minus may lead where nothing parts it from its number. */
    private static boolean isWhole(List<MathToken> side) {
        var depth = 0;
        @Nullable MathToken last = null;
        for (var token : side) {
            if (token.kind() == MathToken.Kind.OTHER) return false;
            if (token.kind() == MathToken.Kind.OPEN) depth++;
            if (token.kind() == MathToken.Kind.CLOSE && --depth < 0) return false;
            var needsOperand = last == null
                    || last.kind() == MathToken.Kind.OPERATOR
                    || last.kind() == MathToken.Kind.OPEN
                    || last.kind() == MathToken.Kind.FUNCTION;
            if (needsOperand && token.kind() == MathToken.Kind.CLOSE) return false;
            if (needsOperand && token.kind() == MathToken.Kind.OPERATOR && !mayLead(token, last, side)) return false;
            if (last != null && last.kind() == MathToken.Kind.FUNCTION && token.kind() != MathToken.Kind.OPEN)
                return false;
            last = token;
        }
        return depth == 0 && last != null && last.endsOperand();
    }

    private static boolean mayLead(MathToken token, @Nullable MathToken last, List<MathToken> side) {
        if (!token.isMinus() || last != null && last.kind() == MathToken.Kind.OPERATOR) return false;
        var next = side.indexOf(token) + 1;
        return next < side.size() && !side.get(next).isParted();
    }
}
