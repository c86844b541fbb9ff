package org.cotejo.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void valuesStandBesideTheirNameOrBehindAnEqualsSign() {
        assertThat(parse("--port", "80", "a.zip", "--data=/var/a=b", "--force"))
                .isEqualTo(new Options(
                        Map.of("--port", List.of("80"), "--data", List.of("/var/a=b"), "--force", List.of("")),
                        List.of("a.zip")));
    }

    @Test
    void anOptionThatNobodyKnowsIsNamed() {
        assertThatRefused("unknown option --prot", "--prot", "80");
        assertThatRefused("unknown option --prot", "--prot=80");
    }

    @Test
    void aValueThatWasForgottenIsNotTakenFromTheNextOption() {
        assertThatRefused("--data needs a value", "--data");
        assertThatRefused("--data needs a value", "--data=");
        assertThatRefused("--data needs a value", "--data", "--force");
    }

    @Test
    void aFlagTakesNoValue() {
        assertThatRefused("--force takes no value", "--force=no");
    }

    @Test
    void aNumberIsANumber() {
        assertThat(parse("--port", "80").number("--port", 1)).isEqualTo(80);
        assertThat(parse().number("--port", 1)).isEqualTo(1);
        assertThatThrownBy(() -> parse("--port", "many").number("--port", 1))
                .hasMessage("--port needs a number, not many");
    }

    @Test
    void aCommandSaysHowManyWordsItTakes() {
        assertThat(parse("a.zip").only("file")).isEqualTo("a.zip");
        assertThatThrownBy(() -> parse().only("file")).hasMessage("give one file");
        assertThatThrownBy(() -> parse("a.zip", "b.zip").only("file")).hasMessage("give one file");
        assertThatThrownBy(() -> parse("a.zip").withoutMore()).hasMessage("unexpected word a.zip");
    }

    private static Options parse(String... words) {
        return Options.parse(List.of(words), Set.of("--port", "--data"), Set.of("--force"));
    }

    private static void assertThatRefused(String message, String... words) {
        assertThatThrownBy(() -> parse(words))
                .isInstanceOf(Options.WrongUse.class)
                .hasMessage(message);
    }
}
