package org.cotejo.bundle.compute;

/**
 * What kind of quantity a value is: the powers of what it measures. Percentages are a kind of their own, so that a share is
 * never added to a number by mistake; to multiply, they are plain numbers.
 */
record Dimension(int length, int mass, int time, int temperature, int data, boolean percent) {
    static final Dimension NONE = new Dimension(0, 0, 0, 0, 0, false);
    static final Dimension PERCENT = new Dimension(0, 0, 0, 0, 0, true);
    static final Dimension LENGTH = new Dimension(1, 0, 0, 0, 0, false);
    static final Dimension MASS = new Dimension(0, 1, 0, 0, 0, false);
    static final Dimension TIME = new Dimension(0, 0, 1, 0, 0, false);
    static final Dimension TEMPERATURE = new Dimension(0, 0, 0, 1, 0, false);
    static final Dimension DATA = new Dimension(0, 0, 0, 0, 1, false);

    Dimension times(Dimension other, int power) {
        return new Dimension(
                length + power * other.length,
                mass + power * other.mass,
                time + power * other.time,
                temperature + power * other.temperature,
                data + power * other.data,
                false);
    }

    Dimension power(int exponent) {
        return NONE.times(this, exponent);
    }

    boolean isNumber() {
        return equals(NONE) || percent;
    }
}
