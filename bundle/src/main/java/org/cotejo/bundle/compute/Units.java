package org.cotejo.bundle.compute;

import static org.cotejo.bundle.compute.Dimension.DATA;
import static org.cotejo.bundle.compute.Dimension.LENGTH;
import static org.cotejo.bundle.compute.Dimension.MASS;
import static org.cotejo.bundle.compute.Dimension.TEMPERATURE;
import static org.cotejo.bundle.compute.Dimension.TIME;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The units that are known, each with its exact factor. Sources: SI Brochure (BIPM, 9th edition) for SI and the units accepted
 * beside it; the yard and pound agreement of 1959 and NIST Special Publication 811 (2008), appendix B, for inch to mile, ounce,
 * pound, acre, United States gallon, barrel, degree Fahrenheit; Weights and Measures Act 1985 for the imperial gallon; IAU 2012
 * resolution B2 for the astronomical unit; IEC 80000-13 for bits and bytes. Months and years have no fixed length: they are
 * counted between dates.
 */
final class Units {
    private static final Map<String, Unit> KNOWN = new HashMap<>();

    static {
        lengths();
        masses();
        times();
        areasAndVolumes();
        speeds();
        temperatures();
        data();
    }

    private Units() {}

    /** By its symbol or one of its names, exactly as written: M is not m. */
    static Optional<Unit> named(String word) {
        return Optional.ofNullable(KNOWN.get(word));
    }

    private static void lengths() {
        add(LENGTH, "m", "1", "metro metros meter meters metre metres");
        add(
                LENGTH,
                "km",
                "1000",
                "kil\u00F3metro kil\u00F3metros kilometro kilometros kilometer kilometers kilometre kilometres");
        add(LENGTH, "cm", "0.01", "cent\u00EDmetro cent\u00EDmetros centimeter centimeters centimetre centimetres");
        add(LENGTH, "mm", "0.001", "mil\u00EDmetro mil\u00EDmetros millimeter millimeters millimetre millimetres");
        add(LENGTH, "um", "0.000001", "\u00B5m \u03BCm micra micras micrometer micrometers");
        add(LENGTH, "nm", "0.000000001", "nan\u00F3metro nan\u00F3metros nanometer nanometers");
        add(LENGTH, "in", "0.0254", "inch inches pulgada pulgadas");
        add(LENGTH, "ft", "0.3048", "foot feet pie pies");
        add(LENGTH, "yd", "0.9144", "yard yards yarda yardas");
        add(LENGTH, "mi", "1609.344", "mile miles milla millas");
        add(LENGTH, "nmi", "1852", "");
        add(LENGTH, "au", "149597870700", "ua");
        add(LENGTH, "ly", "9460730472580800", "");
    }

    private static void masses() {
        add(MASS, "kg", "1", "kilo kilos kilogramo kilogramos kilogram kilograms");
        add(MASS, "g", "0.001", "gramo gramos gram grams");
        add(MASS, "mg", "0.000001", "miligramo miligramos milligram milligrams");
        add(MASS, "ug", "0.000000001", "\u00B5g \u03BCg mcg");
        add(MASS, "t", "1000", "tonelada toneladas tonne tonnes");
        add(MASS, "lb", "0.45359237", "lbs libra libras pound pounds");
        add(MASS, "oz", "0.028349523125", "onza onzas ounce ounces");
        add(MASS, "short_ton", "907.18474", "");
    }

    private static void times() {
        add(TIME, "s", "1", "segundo segundos second seconds");
        add(TIME, "ms", "0.001", "milisegundo milisegundos millisecond milliseconds");
        add(TIME, "min", "60", "minuto minutos minute minutes");
        add(TIME, "h", "3600", "hora horas hour hours");
        add(TIME, "d", "86400", "d\u00EDa d\u00EDas dia dias day days");
        add(TIME, "wk", "604800", "semana semanas week weeks");
    }

    private static void areasAndVolumes() {
        add(LENGTH.power(2), "ha", "10000", "hect\u00E1rea hect\u00E1reas hectarea hectareas hectare hectares");
        add(LENGTH.power(2), "acre", "4046.8564224", "acres");
        add(LENGTH.power(3), "L", "0.001", "l litro litros liter liters litre litres");
        add(LENGTH.power(3), "mL", "0.000001", "ml mililitro mililitros milliliter milliliters");
        add(LENGTH.power(3), "hL", "0.1", "hl hectolitro hectolitros");
        add(LENGTH.power(3), "gal", "0.003785411784", "gal\u00F3n galones gallon gallons");
        add(LENGTH.power(3), "gal_imp", "0.00454609", "");
        add(LENGTH.power(3), "fl_oz", "0.0000295735295625", "");
        add(LENGTH.power(3), "bbl", "0.158987294928", "barril barriles barrel barrels");
    }

    private static void speeds() {
        var speed = LENGTH.times(TIME, -1);
        put(new Unit("mph", speed, Rational.of("1609.344").over(Rational.of(3600)), Rational.ZERO), "");
        put(new Unit("kn", speed, Rational.of(1852).over(Rational.of(3600)), Rational.ZERO), "nudo nudos knot knots");
    }

    private static void temperatures() {
        add(TEMPERATURE, "K", "1", "kelvin kelvins");
        put(new Unit("\u00B0C", TEMPERATURE, Rational.ONE, Rational.of("273.15")), "\u00BAC degC");
        var fahrenheit = Rational.of(5).over(Rational.of(9));
        var zero = Rational.of("459.67").times(fahrenheit);
        put(new Unit("\u00B0F", TEMPERATURE, fahrenheit, zero), "\u00BAF degF");
    }

    private static void data() {
        add(DATA, "B", "1", "byte bytes");
        add(DATA, "bit", "0.125", "bits");
        var powers = "kMGTP";
        for (var power = 1; power <= powers.length(); power++) {
            var prefix = powers.substring(power - 1, power);
            var thousands = Rational.of(1000).power(power);
            put(new Unit(prefix + "B", DATA, thousands, Rational.ZERO), "");
            put(new Unit(prefix + "bit", DATA, thousands.over(Rational.of(8)), Rational.ZERO), "");
            var binary = Rational.of(1024).power(power);
            put(new Unit(prefix.toUpperCase(java.util.Locale.ROOT) + "iB", DATA, binary, Rational.ZERO), "");
        }
    }

    private static void add(Dimension dimension, String symbol, String factor, String names) {
        put(Unit.of(symbol, dimension, factor), names);
    }

    private static void put(Unit unit, String names) {
        known(unit.symbol(), unit);
        for (var name : names.split(" ")) if (!name.isEmpty()) known(name, unit);
    }

    private static void known(String word, Unit unit) {
        var before = KNOWN.put(word, unit);
        if (before != null) throw new IllegalStateException("expected one unit of the name " + word);
    }
}
