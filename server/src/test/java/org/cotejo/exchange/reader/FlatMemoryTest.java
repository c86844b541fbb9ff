package org.cotejo.exchange.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.exchange.reader.HostileFile.good;
import static org.cotejo.exchange.reader.HostileFile.lines;
import static org.cotejo.exchange.reader.HostileFile.with;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/** The reader in a Java machine of its own with a heap of 256 MB. */
class FlatMemoryTest {
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void aLineOf200MegabytesIsReportedAndTheRowsAroundItSurvive() throws Exception {
        var file = folder.resolve("rows.jsonl");
        try (var output = Files.newOutputStream(file)) {
            write(output, lines(good("a")) + "{\"id\":\"long\",\"response\":\"", 1);
            write(output, "x".repeat(MEGABYTE), 200);
            write(output, "\"}\n" + lines(good("b"), good("c")), 1);
        }

        assertThat(check(file))
                .startsWith(
                        "1 {\"outcome\":\"partial\",\"format\":\"jsonl\",\"rows_ok\":3,\"rows_bad\":1,\"duplicates\":0,\"errors\":[{\"line\":2,\"field\":\"\",\"code\":\"line_too_long\"");
    }

    @Test
    void anArrayAndACsvWithAnEndlessValueAreReadInFlatMemory() throws Exception {
        var array = folder.resolve("rows.json");
        try (var output = Files.newOutputStream(array)) {
            write(output, "[" + good("a") + ",[", 1);
            write(output, "[".repeat(MEGABYTE) + "]".repeat(MEGABYTE), 20);
            write(output, "]," + good("b") + "]", 1);
        }
        var csv = folder.resolve("rows.csv");
        try (var output = Files.newOutputStream(csv)) {
            write(output, "id,prompt,response\na,p,\"", 1);
            write(output, "x\n".repeat(MEGABYTE), 30);
            write(output, "\"\nb,p,r\n", 1);
        }

        assertThat(check(array))
                .startsWith("1 {\"outcome\":\"partial\",\"format\":\"json\",\"rows_ok\":2,\"rows_bad\":1");
        assertThat(check(csv)).startsWith("1 {\"outcome\":\"partial\",\"format\":\"csv\",\"rows_ok\":1,\"rows_bad\":1");
    }

    @Test
    void rowsJustBelowTheLimitFitIntoTheHeap() throws Exception {
        var file = folder.resolve("rows.jsonl");
        try (var output = Files.newOutputStream(file)) {
            write(output, with("ascii", "\"x\":\"" + "a".repeat(16 * MEGABYTE - 200) + "\"") + "\n", 1);
            write(output, with("wide", "\"x\":\"" + "漢".repeat(16 * MEGABYTE / 3 - 200) + "\"") + "\n", 1);
            write(output, with("values", "\"x\":[" + "1234567890123456789,".repeat(490_000) + "1]") + "\n", 1);
            write(output, with("brackets", "\"x\":[" + "1,".repeat(8_000_000) + "1]") + "\n", 1);
            write(output, "{" + "\"k\":1,".repeat(2_500_000) + "\"id\":\"keys\"}\n", 1);
        }

        assertThat(check(file))
                .startsWith("1 {\"outcome\":\"partial\",\"format\":\"jsonl\",\"rows_ok\":3,\"rows_bad\":2");
    }

    private static void write(OutputStream output, String text, int times) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) output.write(bytes);
    }

    /** Exit status and standard output of the command. */
    private static String check(Path file) throws IOException, InterruptedException {
        var classPath = Stream.of(ImportCommand.class, JsonParser.class)
                .map(type -> Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-cp",
                        classPath,
                        ImportCommand.class.getName(),
                        "import",
                        file.toString(),
                        "--dry-run",
                        "--json"))
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + printed;
    }
}
