package org.cotejo.exchange.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file made to do harm, and what its check must say; problems are written {@code line:field:code}. */
record HostileFile(
        String name, String fileName, byte[] bytes, String verdict, List<String> errors, List<String> warnings) {

    static HostileFile file(String name, String fileName, String text) {
        return file(name, fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    static HostileFile file(String name, String fileName, byte[] bytes) {
        return new HostileFile(name, fileName, bytes, "", List.of(), List.of());
    }

    /** The verdict as {@code outcome format rows_ok/rows_bad/duplicates}, then the errors. */
    HostileFile gives(String verdict, String... errors) {
        return new HostileFile(name, fileName, bytes, verdict, List.of(errors), warnings);
    }

    HostileFile warns(String... warnings) {
        return new HostileFile(name, fileName, bytes, verdict, errors, List.of(warnings));
    }

    /** Small limits, so that files that break them stay small. */
    static ImportLimits limits() {
        return ImportLimits.STANDARD.withLineBytes(400_000);
    }

    ImportReport read() {
        return read(bytes, fileName, new ArrayList<>());
    }

    static ImportReport read(byte[] bytes, String fileName, List<ImportRow> rows) {
        try {
            return ImportReader.read(new ByteArrayInputStream(bytes), fileName, limits(), rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String verdict(ImportReport report) {
        return report.outcome().code() + " " + report.format().code() + " " + report.rowsOk() + "/" + report.rowsBad()
                + "/" + report.duplicates();
    }

    static List<String> places(List<ImportProblem> problems) {
        return problems.stream()
                .map(problem -> problem.line() + ":" + problem.field() + ":"
                        + problem.code().code())
                .toList();
    }

    /** A good JSON row. */
    static String good(String id) {
        return "{\"id\":\"" + id + "\",\"messages\":[" + user("¿Qué hora es?") + "],\"response\":\"Las dos.\"}";
    }

    /** A row with good columns and one more member. */
    static String with(String id, String member) {
        return good(id).replaceFirst("}$", "," + member.replace("\\", "\\\\") + "}");
    }

    /** A row of messages only. */
    static String chat(String id, String... messages) {
        return "{\"id\":\"" + id + "\",\"messages\":[" + String.join(",", messages) + "]}";
    }

    static String user(String text) {
        return "{\"role\":\"user\",\"content\":\"" + text + "\"}";
    }

    static String assistant(String text) {
        return "{\"role\":\"assistant\",\"content\":\"" + text + "\"}";
    }

    static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return name;
    }
}
