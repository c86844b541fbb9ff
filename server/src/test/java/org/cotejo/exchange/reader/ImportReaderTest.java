package org.cotejo.exchange.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cotejo.exchange.reader.HostileFile.assistant;
import static org.cotejo.exchange.reader.HostileFile.chat;
import static org.cotejo.exchange.reader.HostileFile.good;
import static org.cotejo.exchange.reader.HostileFile.lines;
import static org.cotejo.exchange.reader.HostileFile.user;
import static org.cotejo.exchange.reader.HostileFile.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.exchange.reader.ImportReport.Column;
import org.cotejo.exchange.reader.ImportReport.Meaning;
import org.cotejo.exchange.reader.ImportReport.Outcome;
import org.junit.jupiter.api.Test;

class ImportReaderTest {
    private final List<ImportRow> rows = new ArrayList<>();

    @Test
    void aRowOfTheDemoFormatKeepsEverything() {
        read("""
                {"item_id": "p01", "response_id": "p01.a", "model": "modelo-a", "locale": "es-MX", "domain": "maths", \
                "reference_date": "2026-11-01", "messages": [{"role": "user", "content": "¿Cuánto?"}], \
                "response": "1,160", "suggested_position": 1}
                """);

        assertThat(rows)
                .containsExactly(new ImportRow(
                        1,
                        "p01.a",
                        "p01",
                        List.of(new Turn(Turn.Role.USER, "¿Cuánto?", null)),
                        rows.getFirst().conversationHash(),
                        "1,160",
                        null,
                        "modelo-a",
                        "es-MX",
                        "maths",
                        LocalDate.of(2026, 11, 1),
                        List.of(),
                        "{\"suggested_position\":1}"));
    }

    @Test
    void withoutResponseTheLastAssistantTurnIsTheResponse() {
        read(lines(chat("a", user("q"), assistant("r"), user("s"), assistant("t"))));

        assertThat(rows.getFirst().conversation()).extracting(Turn::content).containsExactly("q", "r", "s");
        assertThat(rows.getFirst().response()).isEqualTo("t");
        assertThat(rows.getFirst().prompt()).isEqualTo("s");
    }

    @Test
    void withResponseAllMessagesAreTheConversation() {
        read(lines(chat("a", user("q"), assistant("r")).replaceFirst("}$", ",\"response\":\"t\"}")));

        assertThat(rows.getFirst().conversation()).extracting(Turn::content).containsExactly("q", "r");
        assertThat(rows.getFirst().response()).isEqualTo("t");
    }

    @Test
    void otherMembersOfAMessageAreKept() {
        read(lines(chat(
                "a",
                "{\"role\":\"developer\",\"content\":\"d\",\"name\":\"n\"}",
                user("q"),
                "{\"role\":\"assistant\",\"tool_calls\":[{\"z\":1.50,\"a\":null}]}",
                "{\"role\":\"tool\",\"content\":\"5\",\"tool_call_id\":\"c\"}",
                "{\"role\":\"assistant\",\"content\":\"r\",\"refusal\":false}")));

        assertThat(rows.getFirst().conversation())
                .containsExactly(
                        new Turn(Turn.Role.DEVELOPER, "d", "{\"name\":\"n\"}"),
                        new Turn(Turn.Role.USER, "q", null),
                        new Turn(Turn.Role.ASSISTANT, null, "{\"tool_calls\":[{\"a\":null,\"z\":1.50}]}"),
                        new Turn(Turn.Role.TOOL, "5", "{\"tool_call_id\":\"c\"}"));
        assertThat(rows.getFirst().responseExtra()).isEqualTo("{\"refusal\":false}");
    }

    @Test
    void rowsWithTheSameConversationShareItsHash() {
        read(lines(
                with("a", "\"model\":\"m\""),
                with("b", "\"model\":\"n\""),
                chat(
                        "c",
                        "{\"content\":[{\"type\":\"text\",\"text\":\"¿Qué \"},{\"text\":\"hora es?\",\"type\":\"text\"}],\"role\":\"user\"}",
                        assistant("Las tres.")),
                chat("d", user("¿Qué hora es? "), assistant("r"))));

        assertThat(rows)
                .extracting(ImportRow::conversationHash)
                .first()
                .asString()
                .matches("[0-9a-f]{64}");
        assertThat(rows.stream().map(ImportRow::conversationHash).distinct()).hasSize(2);
        assertThat(rows.get(2).conversationHash()).isEqualTo(rows.getFirst().conversationHash());
    }

    @Test
    void conversationsThatDifferNeverShareTheirEncoding() {
        read(lines(
                chat("a", user("ab"), user("c"), assistant("r")),
                chat("b", user("a"), user("bc"), assistant("r")),
                chat("c", user("abc"), assistant("r")),
                chat("d", user("abc"), user(""), assistant("r")),
                chat("e", "{\"role\":\"system\",\"content\":\"abc\"}", assistant("r")),
                chat("f", "{\"role\":\"user\",\"content\":\"abc\",\"name\":\"n\"}", assistant("r"))));

        assertThat(rows.stream().map(ImportRow::conversationHash).distinct()).hasSize(6);
    }

    @Test
    void columnsSayWhatTheyMeanWithAnExample() {
        var report = read(lines(
                "{\"response_id\":1,\"item_id\":\"i\",\"messages\":[" + user("q")
                        + "],\"prompt\":\"p\",\"response\":\"r\",\"locale\":null,\"note\":\"\"}",
                with("b", "\"locale\":\"es\",\"note\":\"n\"")));

        assertThat(report.columns())
                .containsExactly(
                        new Column("response_id", Meaning.ID, "1"),
                        new Column("item_id", Meaning.ITEM, "i"),
                        new Column("messages", Meaning.CONVERSATION, "[{\"content\":\"q\",\"role\":\"user\"}]"),
                        new Column("prompt", Meaning.METADATA, "p"),
                        new Column("response", Meaning.RESPONSE, "r"),
                        new Column("locale", Meaning.LANGUAGE, "es"),
                        new Column("note", Meaning.METADATA, "n"),
                        new Column("id", Meaning.ID, "b"));
    }

    @Test
    void thePreviewShowsTheFirstTwentyGoodRowsShortened() {
        var text = new StringBuilder("{}\n");
        for (int i = 0; i < 30; i++)
            text.append(with("r" + i, "\"model\":\"" + "😀".repeat(i) + "\"")).append('\n');
        var report = read(text.toString().replace("Las dos.", "😀x".repeat(2_000)));

        assertThat(report.preview()).hasSize(20);
        assertThat(report.preview().getFirst())
                .isEqualTo(
                        new ImportReport.Preview(2, "r0", "¿Qué hora es?", "😀x".repeat(666) + "😀…", null, null, 1));
    }

    @Test
    void problemsAreListedToTheLimitAndCountedBeyond() throws IOException {
        var text = lines("{}", "7", "{}", good("a"), "{}");
        var report = ImportReader.read(stream(text), "x.jsonl", ImportLimits.STANDARD.withProblems(4), rows::add);

        assertThat(report.rowsBad()).isEqualTo(4);
        assertThat(report.errors()).hasSize(4);
        assertThat(HostileFile.places(report.warnings())).containsExactly("2::more_errors");
        assertThat(report.warnings().getFirst().arguments()).containsExactly("6");
    }

    @Test
    void aFileBrokenAtItsEndIsRejectedThoughItsRowsWereStreamed() {
        var report = HostileFile.read(("[" + good("a") + ",").getBytes(StandardCharsets.UTF_8), "x.json", rows);

        assertThat(rows).hasSize(1);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(report.rowsOk() + report.rowsBad() + report.duplicates()).isZero();
        assertThat(report.preview()).isEmpty();
    }

    @Test
    void progressEndsAtTheSizeOfTheFile() throws IOException {
        var text = good("a").repeat(10_000);
        var seen = new ArrayList<Long>();
        ImportReader.read(stream(text), "x.jsonl", ImportLimits.STANDARD, new ImportSink() {
            @Override
            public void row(ImportRow row) {}

            @Override
            public void progress(long bytes) {
                seen.add(bytes);
            }
        });

        assertThat(seen).isSorted().hasSizeGreaterThan(10).endsWith((long)
                text.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void anExceptionOfTheSinkStopsTheReading() {
        assertThatThrownBy(() -> ImportReader.read(stream(lines(good("a"))), "x", ImportLimits.STANDARD, _ -> {
                    throw new IllegalStateException("cancelled");
                }))
                .hasMessage("cancelled");
    }

    @Test
    void reportsHoldNoControlCharactersOfTheFile() {
        var report = read(
                lines("{\"a\\u0000\\u001b[31m\":1,\"messages\":[{\"role\":\"x\\n\\ud800" + "y".repeat(500) + "\"}]}"));

        assertThat(report.errors()).allSatisfy(problem -> {
            assertThat(problem.field()).doesNotContainPattern("\\p{Cntrl}").hasSizeLessThan(130);
            assertThat(String.join("", problem.arguments()))
                    .doesNotContainPattern("[\\p{Cntrl}\\p{Cs}]")
                    .hasSizeLessThan(130);
        });
        assertThat(report.columns().getFirst().name()).isEqualTo("a\uFFFD\uFFFD[31m");
    }

    @Test
    void valuesInOneRowAreBounded() {
        var report = read(
                lines(with("a", "\"x\":[" + "1,".repeat(199_000) + "1]")), new ImportLimits(1 << 20, 50, 1_000, 10));

        assertThat(HostileFile.places(report.errors())).containsExactly("1::too_many_values");
    }

    @Test
    void ofTheIdsThatTheProjectHasTheFirstAreListedAndAllAreCounted() {
        var report = read(lines(good("a"), good("b"), "{", good("c"), good("d")));
        var taken = new IdsTaken(HostileFile.limits().withProblems(2));
        rows.stream().skip(1).forEach(taken::add);

        var checked = report.withIdsTaken(taken);

        assertThat(checked.rowsOk()).isEqualTo(1);
        assertThat(checked.rowsBad()).isEqualTo(4);
        assertThat(HostileFile.places(checked.errors()).subList(0, 1)).containsExactly("2:id:id_taken");
        assertThat(checked.errors()).extracting(ImportProblem::line).containsExactly(2L, 3L, 4L);
        assertThat(HostileFile.places(checked.warnings())).containsExactly("4::more_errors");
        assertThat(checked.warnings().getFirst().arguments()).containsExactly("1");
    }

    private ImportReport read(String text) {
        return read(text, HostileFile.limits());
    }

    private ImportReport read(String text, ImportLimits limits) {
        try {
            return ImportReader.read(stream(text), "x.jsonl", limits, rows::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
