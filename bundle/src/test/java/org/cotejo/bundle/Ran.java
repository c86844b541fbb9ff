package org.cotejo.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a call of `stats` printed and how it ended. */
record Ran(int code, String out, String err) {
    /** Runs a statistic over a file with this content; its name is put after the name of the statistic. */
    static Ran stats(String name, String content, String what, String... options) throws IOException {
        var folder = Files.createTempDirectory("cotejo-stats-");
        var file = Files.writeString(folder.resolve(name), content);
        try {
            return stats(file, what, options);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    static Ran stats(Path file, String what, String... options) {
        var words = new ArrayList<>(List.of(what, file.toString()));
        words.addAll(List.of(options));
        return run(words);
    }

    static Ran run(List<String> words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = StatsCommand.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        if (code != 0) throw new AssertionError("ended with " + code + ": " + err);
        return JsonMapper.shared().readTree(out);
    }
}
