package org.cotejo.bundle.compute;

/**
 * What a value is counted in.
 *
 * @param symbol as calculations are kept
 * @param factor how many base units (m, kg, s, K, B) one of it is
 * @param offset what is added after the factor: the zero of degrees; zero for all others
 */
record Unit(String symbol, Dimension dimension, Rational factor, Rational offset) {
    static final Unit NONE = new Unit("", Dimension.NONE, Rational.ONE, Rational.ZERO);
    static final Unit PERCENT = new Unit("%", Dimension.PERCENT, Rational.ONE.over(Rational.of(100)), Rational.ZERO);

    static Unit of(String symbol, Dimension dimension, String factor) {
        return new Unit(symbol, dimension, Rational.of(factor), Rational.ZERO);
    }

    /** Degrees: their zero is not nothing, so that they are converted and compared, and never added or multiplied. */
    boolean isDegree() {
        return offset.signum() != 0;
    }

    Rational toBase(Rational number) {
        return number.times(factor).plus(offset);
    }

    Rational fromBase(Rational value) {
        return value.minus(offset).over(factor);
    }

    /** This one and a power of another, as one unit. */
    Unit times(Unit other, int power, String joined) {
        return new Unit(
                joined,
                dimension.times(other.dimension, power),
                factor.times(other.factor.power(power)),
                Rational.ZERO);
    }

    /** The unit that a computed value gets: powers of base units. */
    static Unit base(Dimension dimension) {
        if (dimension.percent()) return PERCENT;
        var above = new StringBuilder();
        var below = new StringBuilder();
        part(above, below, "kg", dimension.mass());
        part(above, below, "m", dimension.length());
        part(above, below, "B", dimension.data());
        part(above, below, "K", dimension.temperature());
        part(above, below, "s", dimension.time());
        var symbol = below.isEmpty() ? above.toString() : (above.isEmpty() ? "1" : above) + "/" + below;
        return new Unit(symbol, dimension, Rational.ONE, Rational.ZERO);
    }

    private static void part(StringBuilder above, StringBuilder below, String symbol, int power) {
        if (power == 0) return;
        var side = power > 0 ? above : below;
        if (!side.isEmpty()) side.append("\u00B7");
        side.append(symbol);
        if (Math.abs(power) > 1) side.append('^').append(Math.abs(power));
    }
}
