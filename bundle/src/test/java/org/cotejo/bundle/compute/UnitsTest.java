package org.cotejo.bundle.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.bundle.compute.Computed.output;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversions against the factors that the standards publish. */
class UnitsTest {
    /** NIST Special Publication 811 (2008), appendix B.8 and B.9; exact values are bold there. */
    @ParameterizedTest
    @CsvSource({
        "1 in to m, 0.0254 m",
        "1 ft to m, 0.3048 m",
        "1 yd to m, 0.9144 m",
        "1 mi to m, 1609.344 m",
        "1 nmi to m, 1852 m",
        "1 acre to m^2, 4046.8564224 m^2",
        "1 ha to m^2, 10000 m^2",
        "1 gal to L, 3.785411784 L",
        "1 fl_oz to mL, 29.5735295625 mL",
        "42 gal to bbl, 1 bbl",
        "1 lb to kg, 0.45359237 kg",
        "1 oz to g, 28.349523125 g",
        "2000 lb to short_ton, 1 short_ton",
        "1 t to kg, 1000 kg",
        "1 mph to m/s, 0.44704 m/s",
        "1 kn to km/h, 1.852 km/h",
        "1 ft^2 to m^2, 0.09290304 m^2",
        "1 in^3 to mL, 16.387064 mL",
        "1 ft/s to m/s, 0.3048 m/s",
    })
    void nist(String typed, String output) {
        assertThat(output(typed)).isEqualTo(output);
    }

    /** SI Brochure, 9th edition, table 8; Weights and Measures Act 1985; IAU 2012 B2; IEC 80000-13. */
    @ParameterizedTest
    @CsvSource({
        "1 d to s, 86400 s",
        "1 wk to h, 168 h",
        "1 au to m, 149597870700 m",
        "1 ly to km, 9460730472580.8 km",
        "1 L to m^3, 0.001 m^3",
        "1 gal_imp to L, 4.54609 L",
        "1 KiB to B, 1024 B",
        "1 TiB to GB, 1099.511627776 GB",
        "1 Gbit to MB, 125 MB",
        "100 Mbit/s to MB/s, 12.5 MB/s",
    })
    void otherStandards(String typed, String output) {
        assertThat(output(typed)).isEqualTo(output);
    }

    @ParameterizedTest
    @CsvSource({
        "0 \u00B0C to K, 273.15 K",
        "100 \u00B0C to \u00B0F, 212 \u00B0F",
        "-40 \u00B0C to \u00B0F, -40 \u00B0F",
        "98.6 \u00BAF to \u00BAC, 37 \u00B0C",
        "0 K to \u00B0F, -459.67 \u00B0F",
        "20 \u00B0C \u2248 68.1 \u00B0F \u00B1 0.1 K, true",
        "-5 \u00B0C < -4 \u00B0C, true",
    })
    void temperatures(String typed, String output) {
        assertThat(output(typed)).isEqualTo(output);
    }

    @ParameterizedTest
    @CsvSource({
        "130 km/h to m/s, 325/9 m/s \u2248 36.1111111111 m/s",
        "5 km / 2 h to km/h, 2.5 km/h",
        "90 km/h * 30 min to km, 45 km",
        "(5 m)^2 to ha, 0.0025 ha",
        "2 m * 3 m * 4 m to L, 24000 L",
        "1 km + 1 mi, 2.609344 km",
        "10 km / 4 km, 2.5",
        "5 km/min(2; 3), 2.5 km",
        "60 km / 1 h = 60 km/h, true",
        "50 g/L to kg/m^3, 50 kg/m^3",
        "3 * 2 kg, 6 kg",
        "2 kg * 3 m/s, 6 kg\u00B7m/s",
        "1 / 2 s, 0.5 1/s",
    })
    void quantities(String typed, String output) {
        assertThat(output(typed)).isEqualTo(output);
    }
}
