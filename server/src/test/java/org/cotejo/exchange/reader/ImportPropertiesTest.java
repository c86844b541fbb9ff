package org.cotejo.exchange.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.exchange.reader.JsonValue.JsonArray;
import org.cotejo.exchange.reader.JsonValue.JsonObject;
import org.cotejo.exchange.reader.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportPropertiesTest {
    private static final int SEEDS = 200;
    private static final List<String> LETTERS = List.of(
            "a", "Z", "7", " ", ",", ";", "\"", "'", "\\", "/", "\n", "\r", "\r\n", "\t", "\u0001", "\u007f", "{", "[",
            "]", "}", "=", "ñ", "漢", "😀", "\u202e", "\uFEFF", "\uFFFF");

    @ParameterizedTest
    @MethodSource("seeds")
    void whatGoesInComesOutInEveryFormat(int seed) {
        var random = new Random(seed);
        var source = IntStream.range(0, 1 + random.nextInt(20))
                .mapToObj(i -> sample(i, random))
                .toList();

        assertThat(read(jsonl(source, random), "x.jsonl")).isEqualTo(rows(source));
        assertThat(read(json(source), "x")).isEqualTo(rows(source));
        assertThat(read(csv(source, random), "x.csv")).isEqualTo(rows(source));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesBesideADamagedOneSurvive(int seed) {
        var random = new Random(seed);
        var source = IntStream.range(0, 12).mapToObj(i -> sample(i, random)).toList();
        var lines = jsonl(source, new Random(0)).split("\n");
        int damaged = 1 + random.nextInt(11);
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < lines.length; i++) {
            bytes.writeBytes(i == damaged ? damaged(lines[i], random) : lines[i].getBytes(StandardCharsets.UTF_8));
            bytes.write('\n');
        }
        var rows = new ArrayList<ImportRow>();
        var report = HostileFile.read(bytes.toByteArray(), "x.jsonl", rows);

        var untouched = new ArrayList<>(rows(source));
        untouched.remove(damaged);
        assertThat(rows.stream().map(ImportPropertiesTest::withoutPlace).toList())
                .containsAll(untouched);
        assertThat(report.rowsOk() + report.rowsBad() + report.duplicates()).isBetween(11L, 12L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noDamageMakesTheReaderThrowOrHang(int seed) {
        var random = new Random(seed);
        var source = IntStream.range(0, 6).mapToObj(i -> sample(i, random)).toList();
        for (var text : List.of(jsonl(source, random), json(source), csv(source, random))) {
            for (int round = 0; round < 10; round++) {
                var bytes = mutated(text.getBytes(StandardCharsets.UTF_8), random);
                var first = assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> HostileFile.read(bytes, "x", new ArrayList<>()));
                assertThat(HostileFile.read(bytes, "x", new ArrayList<>())).isEqualTo(first);
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    /** A row as it must come out, and the one column that has no meaning. */
    private record Sample(ImportRow row, String note) {
        Map<String, String> columns() {
            var cells = new LinkedHashMap<String, String>();
            cells.put("id", row.externalId());
            cells.put("item_id", orEmpty(row.externalItemId()));
            cells.put("prompt", row.prompt());
            cells.put("response", row.response());
            cells.put("model", orEmpty(row.model()));
            cells.put("locale", orEmpty(row.locale()));
            cells.put("domain", orEmpty(row.domain()));
            cells.put("reference_date", orEmpty(row.referenceDate()));
            cells.put("note", note);
            return cells;
        }

        JsonObject object() {
            var members = new LinkedHashMap<String, JsonValue>();
            columns().forEach((name, value) -> {
                if (!value.isEmpty() || name.equals("note")) members.put(name, new JsonText(value));
            });
            var content = members.remove("prompt");
            var turn = new JsonObject(Map.of("role", new JsonText("user"), "content", content));
            members.put("messages", new JsonArray(List.of(turn)));
            return new JsonObject(members);
        }

        private static String orEmpty(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }
    }

    private static Sample sample(int number, Random random) {
        var note = text(random);
        var row = new ImportRow(
                1,
                Integer.toString(number).repeat(9) + "." + text(random),
                random.nextBoolean() ? "i" + text(random) : null,
                List.of(new Turn(Turn.Role.USER, "¿" + text(random), null)),
                "",
                text(random) + "!",
                null,
                random.nextBoolean() ? "m" + text(random) : null,
                random.nextBoolean() ? "es-419" : null,
                random.nextBoolean() ? "d" + text(random) : null,
                random.nextBoolean() ? LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)) : null,
                List.of(),
                new JsonObject(Map.of("note", new JsonText(note))).toJson());
        return new Sample(row, note);
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(_ -> LETTERS.get(random.nextInt(LETTERS.size())))
                .collect(Collectors.joining());
    }

    private static List<ImportRow> rows(List<Sample> source) {
        return source.stream().map(Sample::row).toList();
    }

    private static List<ImportRow> read(String text, String fileName) {
        var rows = new ArrayList<ImportRow>();
        var report = HostileFile.read(text.getBytes(StandardCharsets.UTF_8), fileName, rows);
        assertThat(report.errors()).isEmpty();
        return rows.stream().map(ImportPropertiesTest::withoutPlace).toList();
    }

    private static ImportRow withoutPlace(ImportRow row) {
        return new ImportRow(
                1,
                row.externalId(),
                row.externalItemId(),
                row.conversation(),
                "",
                row.response(),
                row.responseExtra(),
                row.model(),
                row.locale(),
                row.domain(),
                row.referenceDate(),
                row.rubricItems(),
                row.metadata());
    }

    private static String jsonl(List<Sample> source, Random random) {
        var end = random.nextBoolean() ? "\n" : "\r\n";
        return source.stream().map(sample -> sample.object().toJson()).collect(Collectors.joining(end));
    }

    private static String json(List<Sample> source) {
        return new JsonArray(source.stream().<JsonValue>map(Sample::object).toList()).toJson();
    }

    private static String csv(List<Sample> source, Random random) {
        var delimiter = List.of(",", ";", "\t").get(random.nextInt(3));
        var end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        var header = String.join(delimiter, source.getFirst().columns().keySet());
        return header
                + source.stream()
                        .map(sample -> end
                                + sample.columns().values().stream()
                                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                        .collect(Collectors.joining(delimiter)))
                        .collect(Collectors.joining());
    }

    /** The line with some of its bytes replaced, by anything but a line end. */
    private static byte[] damaged(String line, Random random) {
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            byte value = (byte) random.nextInt(256);
            bytes[random.nextInt(bytes.length)] = value == '\n' ? 0 : value;
        }
        return bytes;
    }

    /** The file with bytes replaced, a piece repeated, and sometimes its end cut off. */
    private static byte[] mutated(byte[] file, Random random) {
        var bytes = new ByteArrayOutputStream();
        int cut = random.nextInt(file.length);
        bytes.write(file, 0, cut);
        int from = random.nextInt(file.length);
        bytes.write(file, from, random.nextInt(Math.min(40, file.length - from + 1)));
        if (random.nextInt(3) > 0) bytes.write(file, cut, file.length - cut);
        var mutated = bytes.toByteArray();
        for (int i = 0; i < random.nextInt(6) && mutated.length > 0; i++) {
            mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
        }
        return mutated;
    }
}
