package org.cotejo.judgment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cotejo.bundle.Options;
import org.cotejo.kernel.Problem;
import org.cotejo.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * `cotejo spans check`: whether anchors stand in their texts, by the rule that submissions are held to. It reads JSON
 * lines `{markdown, anchor}` and writes `{ok, reason}`, a line for a line; it ends with 0 when all of them stand, 1 when
 * one does not, and 2 when the call or the input is wrong.
 */
public final class SpansCommand {
    private static final int DONE = 0;
    private static final int FINDING = 1;
    private static final int WRONG_USE = 2;

    private static final String USAGE = """
            usage: cotejo spans anchor|check [FILE]     JSON lines from FILE, or from standard input
              anchor  {"markdown", "select": {"text", "occurrence"}} -> {"start", "end", "exact", "prefix", "suffix"}
              check   {"markdown", "anchor"} -> {"ok", "reason"}
            """;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String name;
    private long line;

    private SpansCommand(String name) {
        this.name = name;
    }

    /** The input cannot be used as it is; the message names its line and field. */
    private static final class BadInput extends Exception {
        private static final long serialVersionUID = 1L;

        BadInput(String message) {
            super(message, null, false, false);
        }
    }

    public static int run(List<String> words, InputStream in, PrintStream out, PrintStream err) {
        if (words.contains("--help")) {
            out.print(USAGE);
            return DONE;
        }
        if (words.isEmpty() || !words.getFirst().equals("check")) {
            throw new Options.WrongUse("give anchor (which runs in Node, by ./cotejo) or check");
        }
        var files = Options.parse(words.subList(1, words.size()), Set.of(), Set.of());
        var file = files.rest().isEmpty() ? "-" : files.only("file");
        try {
            return checkFrom(file, in, out);
        } catch (BadInput e) {
            err.println("cotejo spans check: " + e.getMessage());
            return WRONG_USE;
        }
    }

    private static int checkFrom(String file, InputStream in, PrintStream out) throws BadInput {
        var name = file.equals("-") ? "standard input" : file;
        // Unlike a reader by charset, one by decoder refuses what is not UTF-8.
        try (var bytes = file.equals("-") ? in : Files.newInputStream(Path.of(file));
                var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()))) {
            return new SpansCommand(name).checkAll(lines, out);
        } catch (NoSuchFileException e) {
            throw new BadInput(name + ": there is no such file");
        } catch (CharacterCodingException e) {
            throw new BadInput(name + ": the text is not UTF-8");
        } catch (IOException e) {
            throw new BadInput(name + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    /** Goes on until the input ends, or nobody reads the answers any more. */
    private int checkAll(BufferedReader lines, PrintStream out) throws IOException, BadInput {
        var code = DONE;
        for (var text = lines.readLine(); text != null && !out.checkError(); text = lines.readLine()) {
            line++;
            if (text.isBlank()) continue;
            var problem = check(text);
            if (problem != null) code = FINDING;
            var answer = JSON.createObjectNode()
                    .put("ok", problem == null)
                    .put("reason", problem == null ? null : problem.code());
            out.println(JSON.writeValueAsString(answer));
        }
        return code;
    }

    private @Nullable Problem check(String text) throws BadInput {
        var request = parsed(text);
        var markdown = textAt("markdown", request.path("markdown"));
        var anchor = request.path("anchor");
        if (markdown == null) throw wrong("markdown", "expected a text");
        if (!anchor.isObject()) throw wrong("anchor", "expected an object");
        var sha256 = Sha256.of(markdown);
        var place = placeOf(anchor, sha256);
        return AnchorRules.check(place, markdown, sha256, isPoint(anchor, place), "/anchor")
                .orElse(null);
    }

    private JsonNode parsed(String text) throws BadInput {
        try {
            var request = JSON.readTree(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            if (request.isObject()) return request;
        } catch (JacksonException e) {
            throw wrong("this is not valid JSON");
        }
        throw wrong("expected one JSON object");
    }

    /** What is absent is for the rule to refuse; an anchor that names no source is one in this text. */
    private AnchorRules.Anchor placeOf(JsonNode anchor, String sha256) throws BadInput {
        var source = textAt("anchor.source_sha256", anchor.path("source_sha256"));
        return new AnchorRules.Anchor(
                offsetAt("anchor.start", anchor.path("start")),
                offsetAt("anchor.end", anchor.path("end")),
                textAt("anchor.exact", anchor.path("exact")),
                textAt("anchor.prefix", anchor.path("prefix")),
                textAt("anchor.suffix", anchor.path("suffix")),
                source == null ? sha256 : source);
    }

    /** A mark says whether it is a point; a mere anchor is one when it covers nothing. */
    private boolean isPoint(JsonNode anchor, AnchorRules.Anchor place) throws BadInput {
        var point = anchor.path("point");
        if (point.isBoolean()) return point.booleanValue();
        if (isPresent(point)) throw wrong("anchor.point", "expected true or false");
        return place.start() != null && place.start().equals(place.end());
    }

    private @Nullable String textAt(String field, JsonNode value) throws BadInput {
        if (!isPresent(value)) return null;
        if (value.isString()) return value.stringValue();
        throw wrong(field, "expected a text");
    }

    /** No text reaches beyond an `int`: what does is as far outside as the last of them. */
    private @Nullable Integer offsetAt(String field, JsonNode value) throws BadInput {
        if (!isPresent(value)) return null;
        if (!value.isIntegralNumber()) throw wrong(field, "expected a whole number");
        if (value.canConvertToInt()) return value.intValue();
        return value.bigIntegerValue().signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }

    private static boolean isPresent(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }

    private BadInput wrong(String field, String what) {
        return new BadInput(name + ", line " + line + ", field " + field + ": " + what);
    }

    private BadInput wrong(String what) {
        return new BadInput(name + ", line " + line + ": " + what);
    }
}
