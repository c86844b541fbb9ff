package org.cotejo.evidence.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** `cotejo capture` in a small process of its own against pages that go wrong, with a canary that nothing may reach. */
class HostilePagesTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    @Test
    void everyPageComesToWhatItHasToAndNothingReachesTheCanary() throws IOException, InterruptedException {
        try (var server = new HostileServer();
                var canary = new HostileServer()) {
            var pages = new HostilePages(server.port(), canary.port()).all();
            pages.forEach(page -> server.answer(page.path(), page.answer()));

            var answers = captured(pages, server.port());

            var wrong = new ArrayList<String>();
            for (var index = 0; index < pages.size(); index++) {
                var problem = problem(pages.get(index), answers.get(index));
                if (!problem.isEmpty())
                    wrong.add(pages.get(index).path() + ": " + problem + " in " + answers.get(index));
            }
            assertThat(wrong).isEmpty();
            assertThat(pages).hasSizeGreaterThan(100);
            assertThat(canary.connections()).isZero();
        }
    }

    @Test
    void aLineThatAsksForNothingIsAnsweredUnderItsIdToo() throws IOException, InterruptedException {
        var answers = answers("{\"id\":7}\nnothing\n\n[1]\n{\"id\":\"b\",\"url\":3}\n", 1);

        assertThat(answers)
                .extracting(answer -> answer.get("id").toString())
                .containsExactly("7", "null", "null", "\"b\"");
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.get("code").asString()).isEqualTo("bad_url"));
    }

    private List<JsonNode> captured(List<HostilePages.Page> pages, int port) throws IOException, InterruptedException {
        var lines = new StringBuilder();
        for (var page : pages) {
            var url = page.path().startsWith("/") ? "http://127.0.0.1:" + port + page.path() : page.path();
            lines.append(JSON.createObjectNode()
                            .put("id", page.path())
                            .put("url", url)
                            .put("quote", HostilePages.QUOTE))
                    .append('\n');
        }
        return answers(lines.toString(), port);
    }

    private List<JsonNode> answers(String lines, int port) throws IOException, InterruptedException {
        var in = Files.writeString(folder.resolve("pages.jsonl"), lines, StandardCharsets.UTF_8);
        var out = folder.resolve("answers.jsonl").toFile();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.cotejo.Cotejo",
                        "capture",
                        "--lines",
                        in.toString(),
                        "--timeout",
                        "8",
                        "--allow",
                        "127.0.0.1:" + port)
                .redirectOutput(out)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("errors.txt")))
                .isZero();
        return Files.readAllLines(out.toPath()).stream().map(JSON::readTree).toList();
    }

    private static String problem(HostilePages.Page page, JsonNode answer) {
        if (!answer.get("id").asString().equals(page.path())) return "not its answer";
        if (!answer.get("outcome").asString().equals(page.outcome())) return "not " + page.outcome();
        for (var wanted : page.says()) {
            var isDenied = wanted.startsWith("!");
            var holds = said(answer).contains(isDenied ? wanted.substring(1) : wanted);
            if (!wanted.isEmpty() && holds == isDenied) return "expected " + wanted;
        }
        return "";
    }

    private static Set<String> said(JsonNode answer) {
        var said = new java.util.HashSet<String>();
        answer.get("flags").valueStream().forEach(flag -> said.add(flag.asString()));
        if (answer.get("usable").asBoolean()) said.add("usable");
        if (answer.at("/quote/found").asBoolean()) said.add("found");
        said.add(answer.at("/quote/level").asString());
        said.add(answer.path("code").asString());
        said.add("hops:" + answer.get("hops").asInt());
        return said;
    }

    @Test
    void aNameThatAnswersWithAnInnerAddressIsRefusedHoweverItAnsweredBefore() throws IOException {
        try (var server = new HostileServer();
                var canary = new HostileServer()) {
            server.answer(
                    "/",
                    out -> out.write(("HTTP/1.1 302 Found\r\nLocation: http://other.test/\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8)));
            var inner = InetAddress.getByAddress(new byte[] {10, 0, 0, 1});
            var outer = InetAddress.getByAddress(new byte[] {93, (byte) 184, (byte) 216, 34});
            var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            var answers = new ArrayDeque<>(List.of(new InetAddress[] {loopback}, new InetAddress[] {outer, inner}));
            var vetting = new Vetting(Set.of("page.test:" + server.port()), _ -> answers.poll());
            var fetcher = new Fetcher(vetting, FetchLimits.DEFAULT, InstantSource.fixed(Instant.EPOCH), "test");

            assertThat(codeOf(fetcher, "http://page.test:" + server.port() + "/"))
                    .isEqualTo(FetchFailure.Code.ADDRESS_REFUSED);
            assertThat(server.connections()).isEqualTo(1);
            assertThat(canary.connections()).isZero();
            assertThat(answers).as("each name is looked up once a hop").isEmpty();
        }
    }

    private static FetchFailure.Code codeOf(Fetcher fetcher, String url) {
        try {
            throw new AssertionError(
                    "expected no document: " + fetcher.fetch(url).flags());
        } catch (FetchFailure e) {
            return e.code();
        }
    }

    @Test
    void theSameFetchMakesTheSameFileAndAllOfItCanBeReadAgain() throws Exception {
        try (var server = new HostileServer()) {
            var pages = new HostilePages(server.port(), 1).all();
            pages.forEach(page -> server.answer(page.path(), page.answer()));
            var vetting = new Vetting(Set.of("127.0.0.1:" + server.port()), InetAddress::getAllByName);
            var fetcher = new Fetcher(
                    vetting,
                    FetchLimits.DEFAULT,
                    InstantSource.fixed(Instant.parse("2026-11-23T18:02:11.5Z")),
                    "test/1");
            var url = "http://127.0.0.1:" + server.port() + "/to-good";

            var fetched = fetcher.fetch(url);
            var file = CaptureFile.write(fetched, "test/1");

            assertThat(CaptureFile.write(fetcher.fetch(url), "test/1")).isEqualTo(file);
            var types = new ArrayList<String>();
            try (var reader = new org.netpreserve.jwarc.WarcReader(new java.io.ByteArrayInputStream(file))) {
                for (var item : reader) {
                    types.add(item.type());
                    var block = item.body().stream().readAllBytes();
                    var digest = item.blockDigest().orElseThrow();
                    assertThat(java.security.MessageDigest.getInstance("SHA-256")
                                    .digest(block))
                            .isEqualTo(digest.bytes());
                }
            }
            assertThat(types).containsExactly("warcinfo", "request", "response", "request", "response", "conversion");
        }
    }
}
