package org.cotejo.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cotejo.bundle.Options;
import org.cotejo.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansCommandTest {
    private static final String TEXT = "🎉 Es **muy** bueno";
    private static final String GOOD = """
            {"start": 7, "end": 10, "exact": "muy", "prefix": "🎉 Es **", "suffix": "** bueno"}""";

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    @Test
    void anAnchorThatStandsIsOk() {
        assertThat(check(GOOD)).isEqualTo(ok());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "start": 7          | "start": 8           | quote-mismatch
            "start": 7          | "start": -1          | span-outside-text
            "start": 7          | "start": 11          | span-outside-text
            "end": 10           | "end": 19            | span-outside-text
            "end": 10           | "end": 3000000000    | span-outside-text
            "start": 7          | "start": -3000000000 | span-outside-text
            "exact": "muy"      | "exact": "Muy"       | quote-mismatch
            "prefix": "🎉 Es **" | "prefix": " Es **"   | context-mismatch
            "suffix": "** bueno" | "suffix": "**"      | context-mismatch
            "suffix": "** bueno" | "suffix": null      | context-mismatch
            "start": 7,         | `                  ` | span-missing
            "exact": "muy",     | `                  ` | span-missing
            "start": 7          | "point": true, "start": 7 | span-outside-text
            """)
    void anAnchorThatDoesNotStandSaysWhy(String part, String instead, String reason) {
        assertThat(check(GOOD.replace(part, instead))).isEqualTo(notOk(reason));
    }

    @Test
    void offsetsThatCountUtf16UnitsAreFound() {
        assertThat(check(GOOD.replace("7", "8").replace("10", "11"))).isEqualTo(notOk("quote-mismatch"));
    }

    @Test
    void aPointCoversNothing() {
        var point = GOOD.replace("10", "7").replace("\"muy\"", "\"\"").replace("** bueno", "muy** bueno");

        assertThat(check(point)).isEqualTo(ok());
        assertThat(check(point.replace("{", "{\"point\": true, "))).isEqualTo(ok());
        assertThat(check(point.replace("{", "{\"point\": false, "))).isEqualTo(notOk("span-outside-text"));
    }

    @Test
    void aSourceThatIsNamedMustBeThisText() {
        var anchor = GOOD.replace("{", "{\"category\": \"STR.insight\", \"source_sha256\": \"%s\", ");

        assertThat(check(anchor.formatted(Sha256.of(TEXT)))).isEqualTo(ok());
        assertThat(check(anchor.formatted(Sha256.of("another")))).isEqualTo(notOk("source-changed"));
    }

    @Test
    void everyLineIsAnsweredInOrderAndBlankOnesAreNot() {
        var input = "\uFEFF" + request(GOOD) + "\r\n\n" + request("{}") + "\n" + request(GOOD);

        assertThat(run(input, "check"))
                .isEqualTo(new Ran(1, ok().out() + notOk("span-missing").out() + ok().out(), ""));
        assertThat(run("", "check", "-")).isEqualTo(new Ran(0, "", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"markdown": "a"                                         | line 2: this is not valid JSON
            {"markdown": "a"} {}                                     | line 2: this is not valid JSON
            []                                                       | line 2: expected one JSON object
            {"anchor": {}}                                           | line 2, field markdown: expected a text
            {"markdown": 1, "anchor": {}}                            | line 2, field markdown: expected a text
            {"markdown": "a"}                                        | line 2, field anchor: expected an object
            {"markdown": "a", "anchor": {"start": "0"}}              | line 2, field anchor.start: expected a whole number
            {"markdown": "a", "anchor": {"start": 0, "end": 1.0}}    | line 2, field anchor.end: expected a whole number
            {"markdown": "a", "anchor": {"exact": 1}}                | line 2, field anchor.exact: expected a text
            {"markdown": "a", "anchor": {"point": 1}}                | line 2, field anchor.point: expected true or false
            """)
    void aLineThatIsNoQuestionEndsTheCommandByItsPlace(String line, String message) {
        assertThat(run(request(GOOD) + "\n" + line + "\n" + request(GOOD), "check"))
                .isEqualTo(new Ran(2, ok().out(), "cotejo spans check: standard input, " + message + "\n"));
    }

    @Test
    void aFileIsReadByItsName() throws IOException {
        var file = Files.writeString(folder.resolve("anchors.jsonl"), request(GOOD));
        assertThat(run("", "check", file.toString())).isEqualTo(ok());

        var none = folder.resolve("none").toString();
        assertThat(run("", "check", none))
                .isEqualTo(new Ran(2, "", "cotejo spans check: " + none + ": there is no such file\n"));
    }

    @Test
    void whatIsNotUtf8IsRefused() throws IOException {
        var file = Files.write(folder.resolve("latin1.jsonl"), new byte[] {'"', (byte) 0xF1, '"'});

        assertThat(run("", "check", file.toString()).err()).endsWith("latin1.jsonl: the text is not UTF-8\n");
    }

    @Test
    void wrongUseIsSaidAndHelpIsAnAnswer() {
        assertThat(run("", "--help").out()).startsWith("usage: cotejo spans anchor|check [FILE]");
        assertThat(run("", "check", "--help").code()).isZero();
        assertThatThrownBy(() -> run("", "chek")).isInstanceOf(Options.WrongUse.class);
        assertThatThrownBy(() -> run("", "check", "a", "b")).hasMessage("give one file");
        assertThatThrownBy(() -> run("", "check", "--json")).hasMessage("unknown option --json");
    }

    private static Ran ok() {
        return new Ran(0, "{\"ok\":true,\"reason\":null}\n", "");
    }

    private static Ran notOk(String reason) {
        return new Ran(1, "{\"ok\":false,\"reason\":\"" + reason + "\"}\n", "");
    }

    private static String request(String anchor) {
        return "{\"markdown\": \"" + TEXT + "\", \"anchor\": " + anchor + "}";
    }

    private static Ran check(String anchor) {
        return run(request(anchor), "check");
    }

    private static Ran run(String input, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = SpansCommand.run(
                List.of(words),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
