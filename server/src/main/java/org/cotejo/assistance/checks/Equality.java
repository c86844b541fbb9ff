package org.cotejo.assistance.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A written equality of numbers, such as «4 × 1/6 = 4/6 ≈ 0.667»: each side with the sign before it.
 *
 * @param sides at least two
 */
record Equality(List<Side> sides) {
    Equality {
        sides = List.copyOf(sides);
    }

    /** One side: its tokens, where it stands, and whether it is said to be only about what stands before it. */
    record Side(List<String> tokens, int start, int end, boolean isAbout) {
        boolean isNumber() {
            return tokens.size() == 1 || tokens.size() == 2 && tokens.getLast().equals("%");
        }
    }

    private static final String UNITS =
            "km/h|km|m|cm|mm|kg|g|mg|l|ml|h|min|s|pesos|euros?|dólares|dollars?|euro|horas?|hours?"
                    + "|minutos|minutes|días|days|años|years|meses|months|semanas|weeks|metros|meters|litros|liters|personas|people"
                    + "|MXN|USD|EUR";

    private static final Pattern TOKEN = Pattern.compile("(?<number>\\d+(?:[.,\u00a0\u202f]\\d+)*)"
            + "|(?<equals>(?<![<>=!:])=(?![=>])|≈|\\\\approx(?!\\p{L}))"
            + "|(?<operator>[+\\-−–*×·÷/^()]|\\\\(?:times|cdot|div)(?!\\p{L})|(?<=[\\d)]\\s?)x(?=\\s?[\\d(]))"
            + "|(?<percent>\\\\?%)"
            + "|(?<raised>[²³])"
            + "|(?<ignored>[\\s$€£*]|US\\$|\\*\\*)"
            + "|(?<unit>(?<=[\\d.,)%]\\s?)(?:" + UNITS + ")(?![\\p{L}²³^/]))");

    /** Letters, names and signs beside a number of which they are part. */
    private static final Pattern TOUCHING_BEFORE = Pattern.compile("[\\p{L}\\d_^√∛:.,'’{\\\\|<>≤≥≠%°!]$");

    private static final Pattern TOUCHING_AFTER = Pattern.compile(
            "^(?:[\\p{L}_{√!°:'’|\\\\]|[.,]\\d|\\s*[<>≤≥≠√(\\[{]|\\s+\\p{L}(?![\\p{L}])(?<![yoeuaYOEUA])"
                    + "|\\s+(?:resto|residuo|remainder|r\\.|mil|millones|million|thousand|mod|billion)\\b)");

    private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/", "^");

    /** Finds equalities of nothing but numbers; one side that cannot be read for certain ends what stands before it. */
    static List<Equality> in(String text) {
        var found = new ArrayList<Equality>();
        var matcher = TOKEN.matcher(text);
        var at = 0;
        while (at < text.length() && matcher.find(at)) {
            if (matcher.group("ignored") != null || matcher.group("unit") != null) {
                at = matcher.end();
                continue;
            }
            var run = new Run(text, matcher.start());
            at = run.read(matcher);
            found.addAll(run.equalities());
        }
        return found;
    }

    /** Tokens without anything between them but spaces and signs of money. */
    private static final class Run {
        private final String text;
        private final int start;
        private final List<Side> sides = new ArrayList<>();
        private final List<Equality> equalities = new ArrayList<>();
        private final Set<String> units = new java.util.HashSet<>();
        private List<String> tokens = new ArrayList<>();
        private int sideStart;
        private int sideEnd;
        private int readEnd;
        private boolean isAbout;

        Run(String text, int start) {
            this.text = text;
            this.start = start;
            this.sideStart = start;
        }

        int read(java.util.regex.Matcher matcher) {
            var at = start;
            while (at < text.length() && matcher.find(at) && matcher.start() == at && !isLineEnd(at)) {
                take(matcher);
                at = matcher.end();
            }
            endSide(true);
            flush();
            return Math.max(at, start + 1);
        }

        private boolean isLineEnd(int at) {
            return text.charAt(at) == '\n';
        }

        private void take(java.util.regex.Matcher matcher) {
            var token = matcher.group();
            if (matcher.group("ignored") != null) return;
            if (matcher.group("equals") != null) {
                endSide(false);
                isAbout = !token.equals("=");
                return;
            }
            if (tokens.isEmpty()) sideStart = matcher.start();
            if (matcher.group("unit") != null) {
                units.add(token.replaceAll("(?<=\\p{L}{2})s$", ""));
            } else if (matcher.group("raised") != null) {
                tokens.add("^");
                tokens.add(token.equals("²") ? "2" : "3");
            } else {
                tokens.add(plain(token));
            }
            readEnd = matcher.end();
            if (matcher.group("unit") == null) sideEnd = readEnd;
        }

        private static String plain(String token) {
            return switch (token) {
                case "−", "–" -> "-";
                case "×", "·", "x", "\\times", "\\cdot" -> "*";
                case "÷", "\\div" -> "/";
                case "\\%" -> "%";
                default -> token;
            };
        }

        private void endSide(boolean isLast) {
            var isFirst = sides.isEmpty() && equalities.isEmpty() && sideStart == start;
            var isTouched = isFirst && isTouchedBefore()
                    || isLast && TOUCHING_AFTER.matcher(text.substring(readEnd)).find();
            if (tokens.isEmpty() || isTouched) flush();
            else sides.add(new Side(List.copyOf(tokens), sideStart, sideEnd, isAbout));
            tokens = new ArrayList<>();
        }

        /** «x − 3 = 5» is no equality of −3, nor is «f(2) + 3 = 7» one of 2 + 3. */
        private boolean isTouchedBefore() {
            var before = text.substring(Math.max(0, start - 3), start);
            if (TOUCHING_BEFORE.matcher(before).find()) return true;
            return !tokens.isEmpty() && OPERATORS.contains(tokens.getFirst()) && !before.isBlank();
        }

        private void flush() {
            // 2 km + 300 m is no sum of 2 and 300.
            if (sides.size() > 1 && units.size() < 2) equalities.add(new Equality(sides));
            sides.clear();
        }

        List<Equality> equalities() {
            return equalities;
        }
    }
}
