package org.cotejo.bundle;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A file of rows, CSV with a header or JSONL: the columns that were asked for, others are ignored. */
final class DataTable {
    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    /** The line of each row. */
    private long[] lines = new long[1024];

    private int rows;

    private DataTable(Path file) {
        this.file = file;
    }

    /** Which columns must be there, and which may. */
    record Wanted(List<String> required, List<String> optional) {}

    static DataTable read(Path file, Wanted wanted) throws BadData {
        var table = new DataTable(file);
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (isJson(reader)) table.readJson(reader, wanted);
            else table.readCsv(reader, wanted);
        } catch (NoSuchFileException e) {
            throw BadData.file(file, "there is no such file");
        } catch (CharacterCodingException e) {
            throw BadData.file(file, "the text is not UTF-8");
        } catch (IOException | UncheckedIOException e) {
            throw BadData.file(file, "cannot be read (" + e.getMessage() + ")");
        }
        if (table.rows == 0) throw BadData.file(file, "there are no rows");
        return table;
    }

    /** JSONL when the first thing in the file is an object. */
    private static boolean isJson(BufferedReader reader) throws IOException {
        reader.mark(1 << 16);
        var first = reader.read();
        while (first == '\uFEFF' || Character.isWhitespace(first)) {
            if (first == '\uFEFF') reader.mark(1 << 16);
            first = reader.read();
        }
        reader.reset();
        return first == '{';
    }

    private void readCsv(BufferedReader reader, Wanted wanted) throws BadData {
        var row = new CsvRow();
        try (var records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(row, reader)) {
            var each = records.iterator();
            if (!each.hasNext()) throw BadData.file(file, "it is empty");
            row.fill(columnsOf(each.next().header(), wanted, row.line()));
            while (each.hasNext()) take(each.next());
        } catch (CsvParseException e) {
            throw BadData.file(file, "this is not CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The column at each place of the header; empty for one that nobody asked for. */
    private List<Optional<Column>> columnsOf(List<String> header, Wanted wanted, long line) throws BadData {
        for (var name : wanted.required()) {
            if (!header.contains(name)) {
                throw BadData.cell(
                        file, line, name, "there is no such column; the file has " + String.join(", ", header));
            }
        }
        for (var name : all(wanted)) {
            if (!header.contains(name)) continue;
            if (header.indexOf(name) != header.lastIndexOf(name)) {
                throw BadData.cell(file, line, name, "the header names it twice");
            }
            columns.put(name, new Column(file, name));
        }
        return header.stream().map(this::find).toList();
    }

    private static List<String> all(Wanted wanted) {
        var all = new ArrayList<>(wanted.required());
        wanted.optional().stream().filter(name -> !all.contains(name)).forEach(all::add);
        return all;
    }

    private void take(CsvRow row) throws BadData {
        var width = row.header().size();
        if (row.fields() != width) {
            throw BadData.line(file, row.line(), "the row has " + row.fields() + " fields and the header " + width);
        }
        addRow(row.line());
    }

    private void addRow(long line) {
        if (rows == lines.length) lines = Arrays.copyOf(lines, 2 * rows);
        lines[rows++] = line;
    }

    private void readJson(BufferedReader reader, Wanted wanted) throws IOException, BadData {
        for (var name : all(wanted)) columns.put(name, new Column(file, name));
        long line = 0;
        for (var text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            if (!text.isBlank()) takeJson(text, line);
        }
        for (var name : wanted.required()) {
            if (rows > 0 && columns.get(name).labels().isEmpty()) {
                throw BadData.cell(file, lines[0], name, "no row has this member");
            }
        }
        wanted.optional().stream()
                .filter(name -> columns.get(name).labels().isEmpty()
                        && !wanted.required().contains(name))
                .forEach(columns::remove);
    }

    private void takeJson(String text, long line) throws BadData {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT)
                throw BadData.line(file, line, "this is not a JSON object");
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var column = columns.get(parser.currentName());
                parser.nextToken();
                // Of a member that stands there twice the first counts.
                if (column != null && column.size() == rows) takeJson(parser, column, line);
                else parser.skipChildren();
            }
        } catch (JacksonException e) {
            throw BadData.line(file, line, "this is not valid JSON");
        }
        for (var column : columns.values()) if (column.size() == rows) column.addMissing();
        addRow(line);
    }

    private void takeJson(JsonParser parser, Column column, long line) throws BadData {
        switch (parser.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
                var from = parser.getStringOffset();
                column.add(parser.getStringCharacters(), from, from + parser.getStringLength(), line);
            }
            case VALUE_NULL -> column.addMissing();
            default -> throw BadData.cell(file, line, column.name(), "expected a text or a number");
        }
    }

    int rows() {
        return rows;
    }

    /** A column that was required. */
    Column column(String name) {
        var column = columns.get(name);
        if (column == null) throw new IllegalStateException("not asked for: " + name);
        return column;
    }

    Optional<Column> find(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    BadData wrong(int row, String column, String what) {
        return BadData.cell(file, lines[row], column, what);
    }

    /** Refuses empty cells where a row without the value says nothing. */
    void requireFilled(String name) throws BadData {
        var column = column(name);
        for (var row = 0; row < rows(); row++) {
            if (column.code(row) == Column.MISSING) throw wrong(row, name, "the cell is empty");
        }
    }
}
