package org.cotejo.assistance.checks;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/** An exact number: its parts are whole and have no common divisor, the lower is positive. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    private static final int BITS_MAX = 4_096;
    private static final int EXPONENT_MAX = 1_000;

    static final Fraction HUNDRED = of(new BigDecimal(100));

    Fraction {
        if (under.signum() == 0) throw new ArithmeticException("a fraction of nothing");
        var divisor = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(divisor);
        under = under.divide(divisor);
    }

    static Fraction of(BigDecimal number) {
        return number.scale() > 0
                ? new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Fraction(number.toBigIntegerExact(), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction negated() {
        return new Fraction(over.negate(), under);
    }

    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Optional<Fraction> dividedBy(Fraction other) {
        return other.over.signum() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(over.multiply(other.under), under.multiply(other.over)));
    }

    /** Empty where the exponent is not whole, or the power too large to write down. */
    Optional<Fraction> power(Fraction exponent) {
        if (!exponent.under.equals(BigInteger.ONE) || exponent.over.bitLength() > 31) return Optional.empty();
        var times = exponent.over.intValueExact();
        var bits = (long) Math.max(over.bitLength(), under.bitLength()) * Math.abs((long) times);
        if (Math.abs((long) times) > EXPONENT_MAX || bits > BITS_MAX) return Optional.empty();
        if (times >= 0) return Optional.of(new Fraction(over.pow(times), under.pow(times)));
        return over.signum() == 0 ? Optional.empty() : Optional.of(new Fraction(under.pow(-times), over.pow(-times)));
    }

    Fraction distance(Fraction other) {
        var difference = minus(other);
        return difference.over.signum() < 0 ? difference.negated() : difference;
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** As it is written with a few digits. */
    String written(int digits) {
        var number = new BigDecimal(over).divide(new BigDecimal(under), new MathContext(digits));
        return number.stripTrailingZeros().toPlainString();
    }
}
