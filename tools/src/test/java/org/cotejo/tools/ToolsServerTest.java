package org.cotejo.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The process as its parent meets it: started by a command, asked over HTTP. */
class ToolsServerTest {
    private static final String TOKEN = "a-token-of-some-length";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Started shared;

    private record Started(Process process, int port) implements AutoCloseable {
        static Started with(Map<String, String> settings) throws IOException {
            var builder = new ProcessBuilder(
                    System.getProperty("java.home") + "/bin/java",
                    "-Xmx768m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.cotejo.tools.ToolsServer");
            builder.environment().put("COTEJO_TOOLS_TOKEN", TOKEN);
            builder.environment().putAll(settings);
            var process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var line = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            assertThat(line).startsWith("ready ");
            return new Started(process, Integer.parseInt(line.substring(6)));
        }

        HttpResponse<String> post(String path, String token, Object body) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Authorization", "Bearer " + token)
                    .POST(BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body)))
                    .build();
            return CLIENT.send(request, BodyHandlers.ofString());
        }

        JsonNode ask(String check, String text, String language, int... skipped)
                throws IOException, InterruptedException {
            var ranges = skipped.length == 0 ? List.of() : List.of(Map.of("start", skipped[0], "end", skipped[1]));
            var answer = post("/" + check, TOKEN, Map.of("text", text, "language", language, "skipped", ranges));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JSON.readTree(answer.body());
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    @BeforeAll
    static void start() throws IOException {
        shared = Started.with(Map.of());
    }

    @AfterAll
    static void stop() {
        shared.close();
    }

    @Test
    void spanishGrammarIsFoundInCodePointsAndCodeIsNotRead() throws Exception {
        var text = "Haber si vienes. 😀 Las casa es roja. `las casa`";

        var answer = shared.ask("grammar", text, "es-MX", 37, 47);

        assertThat(answer.get("status").asText()).isEqualTo("done");
        assertThat(quotes(answer, text)).containsExactly("Haber si", "Las casa");
        assertThat(answer.at("/findings/1/replacements/0").asText()).isEqualTo("La casa");
        assertThat(answer.at("/findings/0/message").asText()).doesNotContain("<suggestion>");
    }

    @Test
    void codeIsOneWordAndABreakIsABreak() throws Exception {
        var text = "Usa el `a = b + c` aquí. Es **un** `dos` bueno\n\nEs otro.";
        var answer = JSON.readTree(shared.post(
                        "/grammar",
                        TOKEN,
                        Map.of(
                                "text",
                                text,
                                "language",
                                "es",
                                "skipped",
                                List.of(
                                        Map.of("start", 7, "end", 18),
                                        Map.of("start", 28, "end", 30),
                                        Map.of("start", 32, "end", 40),
                                        Map.of("start", 46, "end", 48))))
                .body());

        assertThat(quotes(answer, text)).isEmpty();
    }

    @Test
    void englishGrammarIsFoundAndNamesAreNotMisspelled() throws Exception {
        var text = "He go to school with Xochitl. I could of gone there.";
        assertThat(quotes(shared.ask("grammar", text, "en-US"), text)).containsExactly("go", "could of");
    }

    @Test
    void varietiesOfEnglishSpellDifferently() throws Exception {
        var text = "The colour of the centre is nice.";
        assertThat(quotes(shared.ask("grammar", text, "en-GB"), text)).isEmpty();
        assertThat(quotes(shared.ask("grammar", text, "en-US"), text)).contains("colour", "centre");
    }

    @Test
    void goodTextsHaveNoFindings() throws Exception {
        assertThat(shared.ask(
                                "grammar",
                                "Las casas de Xochimilco son rojas, miden 450 nm y fueron pintadas en 1990.",
                                "es")
                        .get("findings"))
                .isEmpty();
        assertThat(shared.ask("grammar", "She goes to school every day.", "en-US")
                        .get("findings"))
                .isEmpty();
    }

    @Test
    void algebraIsAskedThroughTheSameDoor() throws Exception {
        var answer = shared.ask("algebra", "Si 2x + 4 = 10, entonces x = 7.", "es");
        assertThat(answer.at("/findings/0/rule").asText()).isEqualTo("algebra.solution");
        assertThat(answer.at("/findings/0/figures/equation").asText()).isEqualTo("2x + 4 = 10");
    }

    @Test
    void nobodyComesInWithoutTheToken() throws Exception {
        for (var path : List.of("/grammar", "/algebra", "/health", "/")) {
            assertThat(shared.post(path, "another-token-of-length", Map.of()).statusCode())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    @Test
    void itListensOnTheLoopbackAddressOnly() throws Exception {
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address instanceof java.net.Inet4Address)
                .toList();
        for (InetAddress address : others) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new Socket(address, shared.port()).close()))
                    .as("%s", address)
                    .isInstanceOf(ConnectException.class);
        }
        new Socket(InetAddress.getLoopbackAddress(), shared.port()).close();
    }

    @Test
    void whatIsTooLongOrMalformedIsRefused() throws Exception {
        assertThat(shared.post(
                                "/grammar",
                                TOKEN,
                                Map.of("text", "a".repeat(60_001), "language", "es", "skipped", List.of()))
                        .statusCode())
                .isEqualTo(413);
        assertThat(shared.post("/grammar", TOKEN, "{\"text\": 1").statusCode()).isEqualTo(400);
        assertThat(shared.post("/grammar", TOKEN, Map.of("text", "Hola.")).statusCode())
                .isEqualTo(400);
        assertThat(shared.post("/other", TOKEN, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void anotherLanguageIsAFailureThatSaysSo() throws Exception {
        var answer = shared.ask("grammar", "Bonjour.", "fr");
        assertThat(answer.get("status").asText()).isEqualTo("failed");
        assertThat(answer.get("detail").asText()).contains("no grammar of fr");
    }

    @Test
    void aCheckThatTakesTooLongAnswersTimeoutAndOneThatGoesOnEndsTheProcess() throws Exception {
        try (var hasty =
                Started.with(Map.of("COTEJO_TOOLS_TIMEOUT_MILLIS", "20", "COTEJO_TOOLS_GRACE_MILLIS", "500"))) {
            // A text as long as may be takes many times the half second in which the answer is on its way, on the
            // quickest machine too.
            var text = IntStream.range(0, 3_000)
                    .mapToObj(i -> "Las casa " + i + " es roja.")
                    .collect(Collectors.joining(" "));
            var answer = hasty.ask("grammar", text.substring(0, 59_000), "es");

            assertThat(answer.get("status").asText()).isEqualTo("timeout");
            assertThat(answer.get("findings")).isEmpty();
            assertThat(hasty.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(hasty.process().exitValue()).isEqualTo(3);
        }
    }

    @Test
    void itEndsWithItsParentAndWhenNobodyAsks() throws Exception {
        try (var orphan = Started.with(Map.of());
                var idle = Started.with(Map.of("COTEJO_TOOLS_IDLE_MILLIS", "300"))) {
            orphan.process().getOutputStream().close();

            assertThat(orphan.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(idle.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(List.of(orphan.process().exitValue(), idle.process().exitValue()))
                    .containsExactly(0, 0);
        }
    }

    private static List<String> quotes(JsonNode answer, String text) {
        return StreamSupport.stream(answer.get("findings").spliterator(), false)
                .map(finding -> text.substring(
                        text.offsetByCodePoints(0, finding.get("start").asInt()),
                        text.offsetByCodePoints(0, finding.get("end").asInt())))
                .toList();
    }
}
