package org.cotejo.bundle.compute;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A fraction in lowest terms; its denominator is positive. */
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
    static final Rational ZERO = of(0);
    static final Rational ONE = of(1);

    Rational {
        if (denominator.signum() == 0) throw new IllegalArgumentException("a denominator of zero");
        var common = numerator.gcd(denominator);
        if (denominator.signum() < 0) common = common.negate();
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    static Rational of(long whole) {
        return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** Digits with at most one point. */
    static Rational of(String decimal) {
        var number = new BigDecimal(decimal);
        return new Rational(number.unscaledValue(), BigInteger.ONE).scaledByTen(-number.scale());
    }

    /** Times 10 to the power. */
    Rational scaledByTen(int power) {
        var ten = BigInteger.TEN.pow(Math.abs(power));
        return power < 0
                ? new Rational(numerator, denominator.multiply(ten))
                : new Rational(numerator.multiply(ten), denominator);
    }

    Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Rational minus(Rational other) {
        return plus(other.negated());
    }

    Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The other one is not zero. */
    Rational over(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** A negative exponent only where this is not zero. */
    Rational power(int exponent) {
        var size = Math.abs(exponent);
        var raised = new Rational(numerator.pow(size), denominator.pow(size));
        return exponent < 0 ? ONE.over(raised) : raised;
    }

    Rational negated() {
        return new Rational(numerator.negate(), denominator);
    }

    Rational abs() {
        return new Rational(numerator.abs(), denominator);
    }

    int signum() {
        return numerator.signum();
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** Rounded to decimals, halves away from zero; negative decimals round tens, hundreds and so on. */
    Rational rounded(int decimals) {
        var scaled = scaledByTen(decimals).abs();
        var twice = BigInteger.TWO;
        var half = scaled.numerator.multiply(twice).add(scaled.denominator);
        var whole = half.divide(scaled.denominator.multiply(twice));
        var signed = signum() < 0 ? whole.negate() : whole;
        return new Rational(signed, BigInteger.ONE).scaledByTen(-decimals);
    }

    /** How many bits the longer of its two numbers has. */
    int bits() {
        return Math.max(numerator.bitLength(), denominator.bitLength());
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
