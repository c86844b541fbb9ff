package org.cotejo.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cotejo.corpus.ImportedResponse;
import org.cotejo.corpus.RubricItem;
import org.cotejo.corpus.Turn;
import org.cotejo.exchange.reader.ImportRow;
import org.cotejo.kernel.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Hands rows on in batches that are full by number or by size, so that long rows never pile up in memory. */
final class RowBatches implements Consumer<ImportRow> {
    private static final int ROWS_MAX = 500;
    private static final long CHARACTERS_MAX = 8_000_000;

    private final Consumer<List<ImportRow>> sink;
    private final List<ImportRow> batch = new ArrayList<>();
    private long characters;

    RowBatches(Consumer<List<ImportRow>> sink) {
        this.sink = sink;
    }

    @Override
    public void accept(ImportRow row) {
        batch.add(row);
        characters += characters(row);
        if (batch.size() >= ROWS_MAX || characters >= CHARACTERS_MAX) flush();
    }

    /** Hands on what is left. */
    void flush() {
        if (!batch.isEmpty()) sink.accept(List.copyOf(batch));
        batch.clear();
        characters = 0;
    }

    private static long characters(ImportRow row) {
        long characters = row.response().length() + row.metadata().length();
        for (var turn : row.conversation()) {
            characters +=
                    Optional.ofNullable(turn.content()).map(String::length).orElse(0);
            characters += Optional.ofNullable(turn.extra()).map(String::length).orElse(0);
        }
        return characters;
    }

    /** The rows as the corpus takes them. */
    static List<ImportedResponse> imported(List<ImportRow> rows) {
        return rows.stream().map(RowBatches::imported).toList();
    }

    private static ImportedResponse imported(ImportRow row) {
        return new ImportedResponse(
                row.externalId(),
                row.externalItemId(),
                row.conversation().stream().map(RowBatches::turn).toList(),
                row.conversationHash(),
                row.response(),
                row.model(),
                row.locale(),
                row.domain(),
                row.referenceDate(),
                row.rubricItems().stream().map(RowBatches::rubricItem).toList(),
                metadata(row));
    }

    /** Unknown columns, and what the response's own turn carries beside its text. */
    private static JsonNode metadata(ImportRow row) {
        var metadata = CanonicalJson.read(row.metadata());
        var extra = row.responseExtra();
        if (extra != null && metadata instanceof ObjectNode object) {
            object.putIfAbsent("response_extra", CanonicalJson.read(extra));
        }
        return metadata;
    }

    private static RubricItem rubricItem(org.cotejo.exchange.reader.RubricItem item) {
        return new RubricItem(item.id(), item.text(), item.points(), item.axis());
    }

    private static Turn turn(org.cotejo.exchange.reader.Turn turn) {
        var extra = turn.extra();
        return new Turn(
                turn.role().code(),
                Optional.ofNullable(turn.content()).orElse(""),
                extra == null ? null : CanonicalJson.read(extra));
    }
}
