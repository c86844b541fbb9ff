package org.cotejo.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** RFC 8785, with its own examples where they hold whole numbers. */
class CanonicalJsonTest {
    @Test
    void membersAreSortedByUtf16CodeUnits() {
        // RFC 8785, section 3.2.3.
        assertThat(canonical("""
                {"\\u20ac": 1, "\\r": 2, "\\ufb33": 3, "1": 4, "\\ud83d\\ude00": 5, "\\u0080": 6, "\\u00f6": 7}
                """)).isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    @Test
    void stringsHaveTheirShortestEscapes() {
        // RFC 8785, section 3.2.2.2.
        assertThat(canonical("[\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"]"))
                .isEqualTo("[\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"]");
    }

    @Test
    void literalsAndWholeNumbersHaveOneSpelling() {
        assertThat(canonical(" [ 0 , -7, 9007199254740993, null, true, {} , [ ] ] "))
                .isEqualTo("[0,-7,9007199254740993,null,true,{},[]]");
    }

    @Test
    void aFractionIsRefusedRatherThanWrittenInTwoWays() {
        assertThatThrownBy(() -> canonical("[0.1]")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writingWhatWasWrittenChangesNothing() {
        var once = canonical("{\"b\": [\"\\t\\u2028ñ🎉\"], \"a\": {\"z\": null, \"y\": false}}");

        assertThat(canonical(once)).isEqualTo(once);
    }

    private static String canonical(String json) {
        return CanonicalJson.write(CanonicalJson.read(json));
    }
}
