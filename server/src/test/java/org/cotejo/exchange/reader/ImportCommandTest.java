package org.cotejo.exchange.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.exchange.reader.HostileFile.good;
import static org.cotejo.exchange.reader.HostileFile.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotejo.exchange.reader.JsonValue.JsonArray;
import org.cotejo.exchange.reader.JsonValue.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aGoodFileEndsWithZero() {
        assertThat(run(file(lines(good("a"))), "--dry-run", "--lang", "en")).isZero();
        assertThat(text(out))
                .isEqualTo("Accepted (jsonl): 1 good rows, 0 bad rows, 0 exact repeats." + System.lineSeparator());
    }

    @Test
    void aBadRowOrABrokenFileEndsWithOne() {
        assertThat(run(file(lines(good("a"), "{}")), "--dry-run")).isEqualTo(1);
        assertThat(run(file(""), "--dry-run")).isEqualTo(1);
    }

    @Test
    void theSummaryNamesRowFieldCodeAndRemedyInUtf8() {
        run("import", file(lines(good("a"), good("b").replace("user", "ñandú"))), "--dry-run", "--lang", "es");

        assertThat(text(out))
                .contains("Aceptado en parte (jsonl): 1 filas buenas, 1 filas con errores")
                .contains("Línea 2, messages/0/role: el rol «ñandú» no se conoce. [unknown_role]")
                .contains("Usa system, developer, user, assistant o tool.");
    }

    @Test
    void jsonIsOneDocumentWithExactlyTheseFields() {
        run(file(lines(good("a"), "{\"id\":\"\\ud800\"}")), "--dry-run", "--json", "--lang", "es");

        var report = document();
        assertThat(report.members().keySet())
                .containsExactly("outcome", "format", "rows_ok", "rows_bad", "duplicates", "errors", "warnings");
        assertThat(report.toJson())
                .contains("\"outcome\":\"partial\"", "\"format\":\"jsonl\"", "\"rows_ok\":1", "\"rows_bad\":1");
        var errors = (JsonArray) report.member("errors");
        assertThat(((JsonObject) errors.elements().getFirst()).members().keySet())
                .containsExactly("line", "field", "code", "message", "remedy");
        assertThat(text(out)).contains("Línea 2, id: el texto contiene medio carácter (U+D800");
    }

    @Test
    void limitsAreSettable() {
        var file = file(lines(good("a"), HostileFile.with("b", "\"x\":[[[]]]")));

        assertThat(run(file, "--dry-run", "--max-depth", "3", "--json")).isEqualTo(1);
        assertThat(text(out)).contains("too_deep");
        assertThat(run(file, "--dry-run", "--max-line-bytes", "50")).isEqualTo(1);
        assertThat(text(out)).contains("line_too_long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "import",
                "--dry-run",
                "FILE",
                "FILE --json",
                "FILE --dry-run --unknown",
                "FILE --dry-run FILE",
                "FILE --dry-run --lang fr",
                "FILE --dry-run --lang",
                "FILE --dry-run --max-depth",
                "FILE --dry-run --max-depth 0",
                "FILE --dry-run --max-depth 2000",
                "FILE --dry-run --max-line-bytes x",
                "no-such-file --dry-run",
                ". --dry-run",
                "no\0file --dry-run"
            })
    void wrongUseEndsWithTwoAndPrintsNothingToStandardOutput(String line) {
        var arguments = line.replace("FILE", file(lines(good("a"))));

        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains("import");
    }

    @Test
    void withoutDryRunItPointsToTheWorkbench() {
        run(file(lines(good("a"))), "--lang", "es");

        assertThat(text(err)).contains("La importación se hace en la plataforma");
    }

    private JsonObject document() {
        var bytes = new BoundedBytes(1 << 20);
        for (byte value : out.toByteArray()) bytes.add(value);
        var document = new JsonTree(ImportLimits.STANDARD).read(bytes, 1).columns();
        if (document == null) throw new AssertionError("not one JSON document: " + text(out));
        return document;
    }

    private String file(String text) {
        try {
            return Files.writeString(folder.resolve("rows.jsonl"), text).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private int run(String... arguments) {
        // The terminal's own encoding must not matter.
        return ImportCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.US_ASCII),
                new PrintStream(err, true, StandardCharsets.US_ASCII));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
