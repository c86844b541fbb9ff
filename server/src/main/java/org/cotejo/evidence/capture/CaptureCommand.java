package org.cotejo.evidence.capture;

import ch.qos.logback.classic.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.bundle.Options;
import org.cotejo.bundle.quote.QuotableText;
import org.cotejo.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * `cotejo capture`: one capture without a server. It ends with 0 when the document was captured, 1 when it was refused or
 * failed, 2 on wrong use; `--lines` reads JSON lines `{id, url, quote?, prefix?}`, writes an object for each, and ends with 0
 * when every line was answered.
 */
public final class CaptureCommand {
    private static final int DONE = 0;
    private static final int FINDING = 1;
    private static final int WRONG_USE = 2;
    private static final int SECONDS_MAX = 600;
    private static final int MEGABYTES_MAX = 100;
    private static final String SOFTWARE = "Cotejo/0.1 (evidence capture; one document at a time)";

    private static final String USAGE = """
            usage: cotejo capture URL [--quote TEXT] [--allow host:port]... [--timeout SECONDS] [--max-mb N] [--out FILE] [--json]
                   cotejo capture --lines [FILE] [--allow host:port]...     JSON lines {"id", "url", "quote"?, "prefix"?}
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Fetcher fetcher;

    private CaptureCommand(Options options) {
        var seconds = within("--timeout", options.number("--timeout", 20), SECONDS_MAX);
        var megabytes = within("--max-mb", options.number("--max-mb", 25), MEGABYTES_MAX);
        var vetting = new Vetting(allowed(options), InetAddress::getAllByName);
        fetcher = new Fetcher(vetting, FetchLimits.DEFAULT.with(seconds, megabytes), InstantSource.system(), SOFTWARE);
    }

    public static int run(List<String> words, InputStream in, PrintStream out, PrintStream err) {
        if (words.contains("--help")) {
            out.print(USAGE);
            return DONE;
        }
        silence();
        var options = Options.parse(
                words,
                Set.of("--quote", "--prefix", "--allow", "--timeout", "--max-mb", "--out"),
                Set.of("--json", "--lines"));
        var command = new CaptureCommand(options);
        try {
            if (options.has("--lines")) return command.lines(options, in, out);
            return command.one(options, out);
        } catch (CharacterCodingException e) {
            err.println("cotejo capture: the lines are not UTF-8");
        } catch (IOException e) {
            err.println("cotejo capture: " + e.getMessage());
        }
        return WRONG_USE;
    }

    /** What libraries log has no place among the answers. */
    private static void silence() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root)
            root.setLevel(Level.OFF);
    }

    private static Set<String> allowed(Options options) {
        var allowed = new HashSet<String>();
        for (var value : options.all("--allow")) {
            for (var entry : value.split(",")) {
                if (!entry.matches("(\\[[0-9a-fA-F:.]+\\]|[^:\\[\\]/@\\s]+):[0-9]{1,5}")) {
                    throw new Options.WrongUse("--allow takes host:port, not " + entry);
                }
                allowed.add(entry);
            }
        }
        return allowed;
    }

    private static int within(String name, int value, int max) {
        if (value < 1 || value > max) throw new Options.WrongUse(name + " takes 1 to " + max + ", not " + value);
        return value;
    }

    /** What is asked of one line. */
    private record Request(
            JsonNode id, String url, @Nullable String quote, String prefix) {}

    private int one(Options options, PrintStream out) throws IOException {
        var request = new Request(
                NullNode.getInstance(),
                options.only("address"),
                options.value("--quote").orElse(null),
                options.value("--prefix").orElse(""));
        var file = options.value("--out").map(Path::of);
        var answer = answer(request, file);
        out.println(options.has("--json") ? JSON.writeValueAsString(answer) : said(answer));
        return answer.get("outcome").asString().equals("captured") ? DONE : FINDING;
    }

    private int lines(Options options, InputStream in, PrintStream out) throws IOException {
        var name = options.rest().isEmpty() ? "-" : options.only("file");
        try (var bytes = name.equals("-") ? in : Files.newInputStream(Path.of(name));
                var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()))) {
            for (var line = lines.readLine(); line != null && !out.checkError(); line = lines.readLine()) {
                if (!line.isBlank()) out.println(JSON.writeValueAsString(answer(line)));
            }
            return DONE;
        }
    }

    private ObjectNode answer(String line) throws IOException {
        var json = read(line);
        // Given back as it came, whatever it is, so that whoever asked finds the answer.
        var id = json.hasNonNull("id") ? json.get("id") : NullNode.getInstance();
        if (!json.path("url").isString()) return unread(id);
        var quote = json.path("quote");
        var request = new Request(
                id, json.get("url").stringValue(), quote.isString() ? quote.stringValue() : null, text(json, "prefix"));
        return answer(request, Optional.empty());
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).isString() ? json.get(name).stringValue() : "";
    }

    private static ObjectNode unread(JsonNode id) {
        return without(id, FetchFailure.Code.BAD_URL).put("message", "expected a JSON object with the text url");
    }

    private ObjectNode answer(Request request, Optional<Path> file) throws IOException {
        try {
            var fetched = fetcher.fetch(request.url());
            var warc = CaptureFile.write(fetched, SOFTWARE);
            if (file.isPresent()) Files.write(file.get(), warc);
            return captured(request, fetched, warc);
        } catch (FetchFailure e) {
            return without(request.id(), e.code()).put("message", e.getMessage());
        }
    }

    private static ObjectNode without(JsonNode id, FetchFailure.Code code) {
        var answer = JSON.createObjectNode();
        answer.set("id", id);
        answer.put("outcome", code.isRefused() ? "refused" : "failed")
                .put("code", code.text())
                .putNull("status")
                .put("usable", false);
        answer.putArray("flags");
        return answer.put("hops", 0).putNull("sha256").putNull("text_sha256").putNull("quote");
    }

    private static ObjectNode captured(Request request, Fetched fetched, byte[] warc) {
        var answer = JSON.createObjectNode();
        answer.set("id", request.id());
        answer.put("outcome", "captured")
                .putNull("code")
                .put("status", fetched.status())
                .put("usable", fetched.isUsable());
        var flags = answer.putArray("flags");
        fetched.flags().forEach(flags::add);
        answer.put("hops", fetched.hops())
                .put("sha256", Sha256.of(warc))
                .put("text_sha256", Sha256.of(fetched.extraction().text()))
                .putNull("quote");
        if (request.quote() != null)
            answer.set("quote", quoted(fetched.extraction().text(), request.quote(), request.prefix()));
        return answer;
    }

    private static ObjectNode quoted(String text, String quote, String prefix) {
        var found = new QuotableText(text).locate(quote, prefix);
        var answer = JSON.createObjectNode().put("found", found.isPresent());
        if (found.isEmpty()) return answer.putNull("level").putNull("start").putNull("end");
        var place = found.get();
        return answer.put("level", place.level().code())
                .put("start", place.start())
                .put("end", place.end());
    }

    private static String said(ObjectNode answer) {
        var text = new StringBuilder(answer.get("outcome").asString());
        if (answer.hasNonNull("code"))
            text.append(" (")
                    .append(answer.get("code").asString())
                    .append("): ")
                    .append(answer.path("message").asString());
        else
            text.append(", status ")
                    .append(answer.get("status").asInt())
                    .append(answer.get("usable").asBoolean() ? ", usable" : ", not usable");
        if (!answer.get("flags").isEmpty()) text.append(", flags ").append(answer.get("flags"));
        if (answer.hasNonNull("sha256"))
            text.append("\nsha256 ")
                    .append(answer.get("sha256").asString())
                    .append("\ntext   ")
                    .append(answer.get("text_sha256").asString());
        if (answer.hasNonNull("quote")) text.append("\nquote  ").append(answer.get("quote"));
        return text.toString();
    }
}
