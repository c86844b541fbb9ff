package org.cotejo.bundle.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.bundle.compute.BadComputation.Code;

/** Cuts what was typed into numbers, dates, words and signs. */
final class Lexer {
    private static final int LENGTH_MAX = 1_000;
    private static final int DIGITS_MAX = 60;
    private static final int GROUP = 3;
    private static final String DATE_SHAPE = "0000-00-00";

    /** Other ways to write a sign. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("\u2212", "-"),
            Map.entry("\u00D7", "*"),
            Map.entry("\u00B7", "*"),
            Map.entry("\u22C5", "*"),
            Map.entry("\u00F7", "/"),
            Map.entry("==", "="),
            Map.entry("\u2260", "!="),
            Map.entry("\u2264", "<="),
            Map.entry("\u2265", ">="),
            Map.entry("~=", "\u2248"),
            Map.entry("+/-", "\u00B1"),
            Map.entry(";", ","));

    private static final String SINGLE = "+-*/^()%=<>,\u2248\u00B1";
    private static final List<String> DOUBLE = List.of("!=", "<=", ">=", "==", "~=");

    private final int[] typed;
    private final NumberStyle style;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text, NumberStyle style) {
        this.typed = text.codePoints().toArray();
        this.style = style;
    }

    static List<Token> cut(String text, NumberStyle style) throws BadComputation {
        if (text.codePointCount(0, text.length()) > LENGTH_MAX) {
            throw new BadComputation(Code.TOO_LARGE, LENGTH_MAX, "longer than " + LENGTH_MAX + " characters");
        }
        return new Lexer(text, style).cut();
    }

    private List<Token> cut() throws BadComputation {
        while (at < typed.length) {
            if (Character.isWhitespace(typed[at]) || Character.isSpaceChar(typed[at])) at++;
            else if (isDate()) date();
            else if (isDigit(at)) number();
            else if (isWord(typed[at])) word();
            else sign();
        }
        tokens.add(new Token(Token.Kind.END, "", at));
        return tokens;
    }

    /** A date is four, two and two digits with hyphens and no space: what looks like one is one. */
    private boolean isDate() {
        for (var index = 0; index < DATE_SHAPE.length(); index++) {
            var isRight = DATE_SHAPE.charAt(index) == '0' ? isDigit(at + index) : is(at + index, '-');
            if (!isRight) return false;
        }
        return !isDigit(at + DATE_SHAPE.length());
    }

    private void date() {
        tokens.add(new Token(Token.Kind.DATE, new String(typed, at, DATE_SHAPE.length()), at));
        at += DATE_SHAPE.length();
    }

    private void number() throws BadComputation {
        var start = at;
        var digits = new StringBuilder();
        var first = run(digits);
        var group = groupSign(first, digits);
        while (group >= 0 && is(at, group) && isDigit(at + 1)) {
            at++;
            if (run(digits) != GROUP) throw bad(start, "groups have three digits, and are parted in one way");
        }
        if (group < 0 && style.group() != '\0' && is(at, style.group()) && isDigit(at + 1)) {
            throw bad(
                    at, "this sign parts groups of three digits here; decimals come after \"" + style.decimal() + "\"");
        }
        if (is(at, style.decimal()) && isDigit(at + 1)) {
            at++;
            digits.append('.');
            run(digits);
        }
        if (at < typed.length && ".,".indexOf(typed[at]) >= 0 && isDigit(at + 1))
            throw bad(at, "this sign stands where no other part of the number can");
        if (digits.length() > DIGITS_MAX)
            throw new BadComputation(Code.TOO_LARGE, start, "more than " + DIGITS_MAX + " digits");
        tokens.add(new Token(Token.Kind.NUMBER, withoutZeros(digits.toString()), start));
    }

    /** The sign that parts this number's groups, -1 where it has none: 1 to 3 digits that are not "0" come before it. */
    private int groupSign(int first, CharSequence digits) {
        if (first > GROUP || digits.charAt(0) == '0') return -1;
        if (at >= typed.length || !style.isGroup(typed[at])) return -1;
        for (var index = 1; index <= GROUP; index++) if (!isDigit(at + index)) return -1;
        return isDigit(at + GROUP + 1) ? -1 : typed[at];
    }

    private static String withoutZeros(String number) {
        var start = 0;
        while (start + 1 < number.length() && number.charAt(start) == '0' && number.charAt(start + 1) != '.') start++;
        return number.substring(start);
    }

    /** Reads digits and says how many. */
    private int run(StringBuilder digits) {
        var start = at;
        while (isDigit(at)) digits.appendCodePoint(typed[at++]);
        return at - start;
    }

    private void word() {
        var start = at;
        while (at < typed.length && (isWord(typed[at]) || Character.getType(typed[at]) == Character.NON_SPACING_MARK))
            at++;
        tokens.add(new Token(Token.Kind.WORD, new String(typed, start, at - start), start));
    }

    private void sign() throws BadComputation {
        var one = Character.toString(typed[at]);
        if (one.equals("\u00B2") || one.equals("\u00B3")) {
            tokens.add(new Token(Token.Kind.SIGN, "^", at));
            tokens.add(new Token(Token.Kind.NUMBER, one.equals("\u00B2") ? "2" : "3", at));
            at++;
            return;
        }
        var sign = spelled(one);
        var kept = SPELLINGS.getOrDefault(sign, sign);
        if (sign.equals(one)
                && SINGLE.indexOf(kept) < 0
                && !kept.equals("!=")
                && !kept.equals("<=")
                && !kept.equals(">=")) {
            throw new BadComputation(Code.SYNTAX, at, "\"" + one + "\" means nothing here");
        }
        tokens.add(new Token(Token.Kind.SIGN, kept, at));
        at += sign.codePointCount(0, sign.length());
    }

    /** The longest sign that begins here. */
    private String spelled(String one) {
        var rest = new String(typed, at, Math.min(3, typed.length - at));
        if (rest.equals("+/-")) return rest;
        var two = rest.substring(0, Math.min(2, rest.length()));
        return DOUBLE.contains(two) ? two : one;
    }

    private BadComputation bad(int place, String message) {
        return new BadComputation(Code.NUMBER, place, message);
    }

    private boolean is(int index, int character) {
        return index < typed.length && typed[index] == character;
    }

    private boolean isDigit(int index) {
        return index < typed.length && typed[index] >= '0' && typed[index] <= '9';
    }

    private static boolean isWord(int character) {
        return Character.isLetter(character) || character == '_' || character == '\u00B0' || character == '\u00BA';
    }
}
