package org.cotejo.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds mathematics in a text, plain or LaTeX, and leaves out whatever it cannot read for certain. */
final class MathReader {
    private static final int CONTEXT = 60;
    private static final int TOKENS_MAX = 120;

    /** Stands for a neighbour that belongs to the expression in a way that is not known. */
    private static final String TORN = "_";

    /** A separator with three digits behind it may be of thousands or of decimals: such a number is not read. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,3}[.,]\\d{3}|.*[.,].*[.,].*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern COMMAND = Pattern.compile("\\\\(\\p{Alpha}+|[,;: !])");
    private static final Map<String, String> FUNCTIONS =
            Map.of("sin", "Sin", "sen", "Sin", "cos", "Cos", "tan", "Tan", "ln", "Log", "exp", "Exp", "sqrt", "Sqrt");
    private static final Map<Character, String> OPERATORS = Map.ofEntries(
            Map.entry('+', "+"),
            Map.entry('-', "-"),
            Map.entry('−', "-"),
            Map.entry('*', "*"),
            Map.entry('×', "*"),
            Map.entry('·', "*"),
            Map.entry('⋅', "*"),
            Map.entry('/', "/"),
            Map.entry('÷', "/"),
            Map.entry('^', "^"));
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private final boolean[] skipped;
    private final List<MathRun> runs = new ArrayList<>();
    private List<MathToken> run = new ArrayList<>();
    private boolean isParted = true;
    private boolean isTorn;
    private int at;

    private MathReader(String text, boolean[] skipped) {
        this.text = text;
        this.skipped = skipped;
    }

    static List<MathRun> read(Question question) {
        var points = new CodePoints(question.text());
        var skipped = new boolean[question.text().length()];
        for (var range : question.skipped()) {
            for (var index = points.charAt(range.start()); index < points.charAt(range.end()); index++)
                skipped[index] = true;
        }
        var reader = new MathReader(question.text(), skipped);
        while (reader.at < question.text().length()) reader.step();
        reader.cut();
        return reader.runs;
    }

    private void step() {
        var sign = text.charAt(at);
        if (skipped[at]) {
            cut();
            at++;
        } else if (Character.isWhitespace(sign) || sign == '$') {
            // A line ends what stands on it; the sign of dollars parts as a space does.
            if (sign == '\n') cut();
            isParted = true;
            at++;
        } else if (text.startsWith("**", at)) {
            cut();
            at += 2;
        } else if (sign == '\\') {
            command();
        } else if (Character.isDigit(sign)) {
            number();
        } else if (Character.isLetter(sign)) {
            word();
        } else {
            sign(sign);
        }
    }

    private void sign(char sign) {
        var operator = OPERATORS.get(sign);
        if (operator != null) add(MathToken.Kind.OPERATOR, operator, 1);
        else if (SUPERSCRIPTS.indexOf(sign) >= 0) {
            add(MathToken.Kind.OPERATOR, "^", 0);
            add(MathToken.Kind.NUMBER, Integer.toString(SUPERSCRIPTS.indexOf(sign)), 1);
        } else if (sign == '(' || sign == '{' || sign == '[') add(MathToken.Kind.OPEN, "(", 1);
        else if (sign == ')' || sign == '}' || sign == ']') add(MathToken.Kind.CLOSE, ")", 1);
        else if (sign == '=') add(MathToken.Kind.EQUALS, "=", 1);
        else if (sign == '∫') add(MathToken.Kind.INTEGRAL, "", 1);
        else {
            cut();
            at++;
        }
    }

    private void number() {
        var number = NUMBER.matcher(text);
        number.find(at);
        var written = number.group();
        var isClear = !AMBIGUOUS.matcher(written).matches();
        add(isClear ? MathToken.Kind.NUMBER : MathToken.Kind.OTHER, written.replace(',', '.'), written.length());
    }

    private void word() {
        var matcher = WORD.matcher(text);
        matcher.find(at);
        var word = matcher.group();
        var function = FUNCTIONS.get(word);
        if (function != null) add(MathToken.Kind.FUNCTION, function, word.length());
        else if (word.equals("π")) add(MathToken.Kind.CONSTANT, "Pi", 1);
        else if (word.matches("d[a-z]") && isOfCalculus()) {
            add(MathToken.Kind.VARIABLE, "vd", 1);
            add(MathToken.Kind.VARIABLE, "v" + word.charAt(1), 1);
        } else if (word.length() == 1 && isVariable(word.charAt(0)) && !isConjunction(word.charAt(0)))
            variable(word.charAt(0));
        else {
            cut();
            at += word.length();
        }
    }

    private static boolean isVariable(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    /** Whether what is being read began with ∫ or d/dx. */
    private boolean isOfCalculus() {
        return run.stream()
                .limit(2)
                .anyMatch(token -> token.kind() == MathToken.Kind.INTEGRAL || token.isVariable("d"));
    }

    /** «y», «o», «e», «u» and «a» between two expressions join them as words do. */
    private boolean isConjunction(char letter) {
        if ("yoeua".indexOf(letter) < 0
                || !isParted
                || run.isEmpty()
                || !run.getLast().endsOperand()) return false;
        var next = at + 1;
        if (next >= text.length() || !Character.isWhitespace(text.charAt(next))) return false;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) next++;
        return next == text.length() || text.charAt(next) != '=' && !OPERATORS.containsKey(text.charAt(next));
    }

    private void variable(char letter) {
        // Names of functions more than of numbers, and the imaginary unit: neither is read.
        if ("fghPFGi".indexOf(letter) >= 0) add(MathToken.Kind.OTHER, "", 1);
        else if (letter == 'e') add(MathToken.Kind.CONSTANT, "E", 1);
        else add(MathToken.Kind.VARIABLE, "v" + Character.toLowerCase(letter), 1);
    }

    private void command() {
        var matcher = COMMAND.matcher(text);
        if (!matcher.find(at) || matcher.start() != at) {
            cut();
            at += Math.min(2, text.length() - at);
            return;
        }
        var name = matcher.group(1);
        var length = matcher.group().length();
        switch (name) {
            case "cdot", "times" -> add(MathToken.Kind.OPERATOR, "*", length);
            case "div" -> add(MathToken.Kind.OPERATOR, "/", length);
            case "pi" -> add(MathToken.Kind.CONSTANT, "Pi", length);
            case "int" -> add(MathToken.Kind.INTEGRAL, "", length);
            case "left", "right", ",", ";", ":", " ", "!" -> at += length;
            case "frac", "dfrac", "tfrac" -> fraction(length);
            case String function
            when FUNCTIONS.containsKey(function) -> add(MathToken.Kind.FUNCTION, FUNCTIONS.get(function), length);
            default -> {
                cut();
                at += length;
            }
        }
    }

    /** `\frac{a}{b}` is (a)/(b): the bracket that closes the first is followed by a stroke. */
    private void fraction(int length) {
        var over = closing(at + length);
        if (over == null || over + 1 >= text.length() || text.charAt(over + 1) != '{') {
            cut();
            at += length;
            return;
        }
        var under = closing(over + 1);
        if (under == null) {
            cut();
            at += length;
            return;
        }
        add(MathToken.Kind.OPEN, "((", length);
        at++;
        while (at < over) step();
        add(MathToken.Kind.CLOSE, ")", 1);
        add(MathToken.Kind.OPERATOR, "/", 0);
        add(MathToken.Kind.OPEN, "(", 1);
        while (at < under) step();
        add(MathToken.Kind.CLOSE, "))", 1);
    }

    private @Nullable Integer closing(int open) {
        if (open >= text.length() || text.charAt(open) != '{') return null;
        var depth = 0;
        for (var index = open; index < text.length(); index++) {
            if (text.charAt(index) == '{') depth++;
            if (text.charAt(index) == '}' && --depth == 0) return index;
        }
        return null;
    }

    private void add(MathToken.Kind kind, String algebra, int length) {
        var token = new MathToken(kind, algebra, at, at + length, isParted);
        var last = Optional.ofNullable(run.isEmpty() ? null : run.getLast());
        // Two things beside each other are multiplied only where nothing parts them: «y» is a word as often as a name.
        var isBroken = isParted
                && token.beginsOperand()
                && last.filter(MathToken::endsOperand).isPresent()
                && !isOfCalculus();
        if (isBroken || run.size() >= TOKENS_MAX) {
            cut(TORN);
            isTorn = true;
        }
        run.add(token);
        isParted = false;
        at += length;
    }

    private void cut() {
        cut(
                run.isEmpty()
                        ? ""
                        : text.substring(
                                run.getLast().end(),
                                Math.min(text.length(), run.getLast().end() + CONTEXT)));
    }

    private void cut(String after) {
        if (!run.isEmpty()) {
            var start = run.getFirst().start();
            var before = isTorn ? TORN : text.substring(Math.max(0, start - CONTEXT), start);
            runs.add(new MathRun(run, before, after));
            run = new ArrayList<>();
        }
        isTorn = false;
        isParted = false;
    }
}
