package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.harness.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line: what it answers, and with which exit code. */
class CotejoTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void helpIsAnAnswer() {
        assertThat(run("--help")).isZero();
        assertThat(run("help")).isZero();

        assertThat(text(out)).startsWith("usage: cotejo COMMAND [OPTIONS]").contains("serve", "backup", "restore");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void wrongUseExplainsItselfBesideTheUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(text(err)).startsWith("usage: cotejo COMMAND");
        assertThat(text(out)).isEmpty();
    }

    static Stream<Arguments> wrongUse() {
        return Stream.of(
                Arguments.of(List.of("srve"), "cotejo: unknown command srve"),
                Arguments.of(List.of("serve", "--prot", "80"), "cotejo serve: unknown option --prot"),
                Arguments.of(List.of("serve", "folder"), "cotejo serve: unexpected word folder"),
                Arguments.of(List.of("serve", "--port", "http"), "cotejo serve: --port needs a number, not http"),
                Arguments.of(List.of("serve", "--port", "70000"), "cotejo serve: --port is a number up to 65535"),
                Arguments.of(List.of("serve", "--data"), "cotejo serve: --data needs a value"),
                Arguments.of(List.of("demo", "--json"), "cotejo demo: unknown option --json"),
                Arguments.of(List.of("backup"), "cotejo backup: give one file to write"),
                Arguments.of(List.of("backup", "a", "b"), "cotejo backup: give one file to write"),
                Arguments.of(List.of("backup", "a", "--data", "/none"), "cotejo backup: there is no Cotejo data in"),
                Arguments.of(List.of("restore", "/none.zip"), "cotejo restore: there is no file /none.zip"),
                Arguments.of(List.of("reindex", "now"), "cotejo reindex: unexpected word now"));
    }

    @ParameterizedTest
    @MethodSource("wrongUse")
    void wrongUseSaysWhatIsWrong(List<String> words, String message) {
        assertThat(run(words.toArray(String[]::new))).isEqualTo(2);

        assertThat(text(err)).startsWith(message).contains("usage: cotejo COMMAND");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void wrongUseStartsNothing() {
        assertThat(run("serve", "--data", folder.resolve("data").toString(), "--port", "http"))
                .isEqualTo(2);

        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aPortInUseIsSaidBeforeAnythingIsStarted() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            assertThat(run("serve", "--data", folder.resolve("data").toString(), "--port", port))
                    .isEqualTo(3);

            assertThat(text(err))
                    .isEqualTo("cotejo: port " + port + " is in use, or not allowed; choose another with --port N"
                            + System.lineSeparator());
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void theEnvironmentThatDoesNotAllowItIsNamedWithoutUsage() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThat(run("serve", "--data", file.toString())).isEqualTo(3);

        assertThat(text(err))
                .isEqualTo("cotejo: cannot use the data folder " + file + ": " + file + " is a file"
                        + System.lineSeparator());
    }

    @Test
    void theProcessEndsWithTheCode() {
        assertThat(Product.run(folder, "help").code()).isZero();
        assertThat(Product.run(folder, "srve").code()).isEqualTo(2);
    }

    private int run(String... words) {
        return Cotejo.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
