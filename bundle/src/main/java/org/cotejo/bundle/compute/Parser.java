package org.cotejo.bundle.compute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.bundle.compute.BadComputation.Code;
import org.cotejo.bundle.compute.Expression.Operator;

/**
 * Reads a calculation: comparisons bind least, then conversions, sums, products, signs, powers, and units most. What stands
 * between parentheses is at most so deep.
 */
final class Parser {
    private static final int DEPTH_MAX = 60;
    private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");
    private static final Set<String> TO = Set.of("to", "a", "en");
    private static final Set<String> OF = Set.of("of", "de");

    private final List<Token> tokens;
    private int next;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Expression read(List<Token> tokens) throws BadComputation {
        if (tokens.size() == 1) throw new BadComputation(Code.EMPTY, 0, "there is nothing to calculate");
        var parser = new Parser(tokens);
        var read = parser.comparison();
        if (parser.token().kind() != Token.Kind.END) throw parser.unexpected();
        return read;
    }

    private Expression comparison() throws BadComputation {
        var left = conversion();
        var sign = token();
        if (sign.is("\u2248")) {
            next++;
            var right = conversion();
            expect("\u00B1", "a comparison by \u2248 says how much may differ: a \u2248 b \u00B1 c");
            return new Expression.Closeness(sign.at(), left, right, conversion());
        }
        if (sign.kind() != Token.Kind.SIGN || !COMPARISONS.contains(sign.text())) return left;
        next++;
        return new Expression.Comparison(sign.at(), sign.text(), left, conversion());
    }

    private Expression conversion() throws BadComputation {
        var read = sum();
        while (token().kind() == Token.Kind.WORD && TO.contains(token().text())) {
            var at = token().at();
            next++;
            read = new Expression.Conversion(at, read, targetUnit());
        }
        return read;
    }

    private Unit targetUnit() throws BadComputation {
        if (token().is("%")) {
            next++;
            return Unit.PERCENT;
        }
        var unit = unit();
        if (unit.isEmpty()) throw unexpected();
        return unit.get();
    }

    private Expression sum() throws BadComputation {
        var read = product();
        while (token().is("+") || token().is("-")) {
            var sign = tokens.get(next++);
            var operator = sign.is("+") ? Operator.PLUS : Operator.MINUS;
            read = new Expression.Operation(sign.at(), operator, read, product());
        }
        return read;
    }

    private Expression product() throws BadComputation {
        var read = signed();
        while (token().is("*") || token().is("/")) {
            var sign = tokens.get(next++);
            var operator = sign.is("*") ? Operator.TIMES : Operator.OVER;
            read = new Expression.Operation(sign.at(), operator, read, signed());
        }
        return read;
    }

    private Expression signed() throws BadComputation {
        if (!token().is("-")) return power();
        var sign = tokens.get(next++);
        deeper();
        var read = new Expression.Negation(sign.at(), signed());
        depth--;
        return read;
    }

    private Expression power() throws BadComputation {
        var base = measured();
        if (!token().is("^")) return base;
        var sign = tokens.get(next++);
        if (hasUnit(base))
            throw new BadComputation(Code.SYNTAX, sign.at(), "a value with a unit is raised in parentheses");
        deeper();
        var read = new Expression.Operation(sign.at(), Operator.POWER, base, signed());
        depth--;
        return read;
    }

    private static boolean hasUnit(Expression base) {
        return base instanceof Expression.WithUnit
                || base instanceof Expression.Measure measure && !measure.unit().equals(Unit.NONE);
    }

    /** A value with what belongs to it: its unit, its percent sign, and what it is a percentage of. */
    private Expression measured() throws BadComputation {
        var value = value();
        if (token().is("%")) {
            var at = tokens.get(next++).at();
            var percent = withUnit(value, Unit.PERCENT);
            if (token().kind() != Token.Kind.WORD || !OF.contains(token().text())) return percent;
            next++;
            return new Expression.Operation(at, Operator.PERCENT_OF, percent, signed());
        }
        if (value instanceof Expression.Date || value instanceof Expression.Weekday) return value;
        var unit = unit();
        return unit.isEmpty() ? value : withUnit(value, unit.get());
    }

    private static Expression withUnit(Expression value, Unit unit) {
        return value instanceof Expression.Measure measure
                ? new Expression.Measure(measure.at(), measure.number(), unit)
                : new Expression.WithUnit(value.at(), value, unit);
    }

    private Expression value() throws BadComputation {
        var token = tokens.get(next);
        switch (token.kind()) {
            case NUMBER -> {
                next++;
                return new Expression.Measure(token.at(), token.text(), Unit.NONE);
            }
            case DATE -> {
                next++;
                return new Expression.Date(token.at(), day(token));
            }
            case WORD -> {
                return named(token);
            }
            case SIGN -> {
                if (!token.is("(")) throw unexpected();
                next++;
                deeper();
                var inner = conversion();
                depth--;
                expect(")", "a parenthesis is not closed");
                return new Expression.Group(token.at(), inner);
            }
            case END -> throw unexpected();
        }
        throw unexpected();
    }

    private static LocalDate day(Token token) throws BadComputation {
        try {
            var day = LocalDate.parse(token.text());
            if (day.getYear() >= 1) return day;
        } catch (DateTimeException e) {
            // Said below, as for the year 0.
        }
        throw new BadComputation(Code.DATE, token.at(), "the calendar has no day " + token.text());
    }

    private Expression named(Token word) throws BadComputation {
        var day = Weekdays.named(word.text());
        if (day.isPresent()) {
            next++;
            return new Expression.Weekday(word.at(), day.get());
        }
        var function = Function.named(word.text());
        if (function.isEmpty()) throw unknown(word);
        next++;
        expect("(", "what " + word.text() + " is asked of stands in parentheses");
        var arguments = new ArrayList<Expression>();
        deeper();
        arguments.add(conversion());
        while (token().is(",")) {
            next++;
            arguments.add(conversion());
        }
        depth--;
        expect(")", "a parenthesis is not closed");
        if (!function.get().takes(arguments.size())) {
            throw new BadComputation(
                    Code.SYNTAX,
                    word.at(),
                    function.get().text() + " takes " + function.get().wanted() + " values, not " + arguments.size());
        }
        return new Expression.Call(word.at(), function.get(), arguments);
    }

    /** The unit that stands here: names with whole powers, at most one of them below a slash. */
    private Optional<Unit> unit() throws BadComputation {
        if (token().kind() != Token.Kind.WORD || TO.contains(token().text()) || OF.contains(token().text()))
            return Optional.empty();
        var above = poweredUnit(token());
        if (!token().is("/") || tokens.get(next + 1).kind() != Token.Kind.WORD) return Optional.of(above);
        var isUnit = Units.named(tokens.get(next + 1).text()).isPresent();
        // After the slash min( is the function.
        if (!isUnit || tokens.get(next + 2).is("(")) return Optional.of(above);
        next++;
        var word = token();
        var below = poweredUnit(word);
        if (above.isDegree() || below.isDegree()) throw degrees(word);
        return Optional.of(above.times(below, -1, above.symbol() + "/" + below.symbol()));
    }

    private Unit poweredUnit(Token word) throws BadComputation {
        var unit = Units.named(word.text()).orElseThrow(() -> unknown(word));
        next++;
        if (!token().is("^") || tokens.get(next + 1).kind() != Token.Kind.NUMBER) return unit;
        var power = tokens.get(next + 1).text();
        if (!power.equals("2") && !power.equals("3")) return unit;
        if (unit.isDegree()) throw degrees(word);
        next += 2;
        var exponent = power.equals("2") ? 2 : 3;
        return Unit.NONE.times(unit, exponent, unit.symbol() + "^" + power);
    }

    private static BadComputation degrees(Token word) {
        return new BadComputation(Code.KINDS, word.at(), "degrees have no powers and no quotients; convert to K first");
    }

    private static BadComputation unknown(Token word) {
        return new BadComputation(
                Code.UNKNOWN, word.at(), "\"" + word.text() + "\" is no unit and no function that is known here");
    }

    private BadComputation unexpected() {
        var token = token();
        var found = token.kind() == Token.Kind.END ? "the end" : "\"" + token.text() + "\"";
        return new BadComputation(Code.SYNTAX, token.at(), found + " was not expected here");
    }

    private void expect(String sign, String otherwise) throws BadComputation {
        if (!token().is(sign)) throw new BadComputation(Code.SYNTAX, token().at(), otherwise);
        next++;
    }

    private void deeper() throws BadComputation {
        if (++depth > DEPTH_MAX)
            throw new BadComputation(Code.TOO_LARGE, token().at(), "more than " + DEPTH_MAX + " deep");
    }

    private Token token() {
        return tokens.get(next);
    }
}
