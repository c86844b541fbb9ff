package org.cotejo.bundle.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cotejo.bundle.json.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** Writes values a line each, in their one spelling; each line ends with a line feed. */
final class JsonLines {
    private final OutputStream out;

    JsonLines(OutputStream out) {
        this.out = out;
    }

    void line(Map<String, ?> value) throws IOException {
        put(CanonicalJson.write(value) + "\n");
    }

    /** One object around a list, an item a line. */
    <T> void list(String start, List<T> items, String end, Function<T, Map<String, @Nullable Object>> json)
            throws IOException {
        lists(start, items, end, item -> List.of(json.apply(item)));
    }

    <T> void lists(String start, List<T> items, String end, Function<T, List<Map<String, @Nullable Object>>> json)
            throws IOException {
        put(start + "\n");
        var isFirst = true;
        for (var item : items) {
            for (var value : json.apply(item)) {
                put((isFirst ? "" : ",\n") + CanonicalJson.write(value));
                isFirst = false;
            }
        }
        put("\n" + end + "\n");
    }

    private void put(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
