package org.cotejo.exchange.reader;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.cotejo.exchange.reader.ImportCode.Phrase;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A report as one JSON document for machines, or as a short text for people. */
final class ImportReportText {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final Phrase ERRORS = new Phrase("Errors", "Errores");
    private static final Phrase WARNINGS = new Phrase("Warnings", "Avisos");
    private static final Phrase GOOD = new Phrase("good rows", "filas buenas");
    private static final Phrase BAD = new Phrase("bad rows", "filas con errores");
    private static final Phrase REPEATED = new Phrase("exact repeats", "repeticiones exactas");

    private ImportReportText() {}

    static void writeJson(ImportReport report, Locale language, PrintStream out) {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("outcome", report.outcome().code());
            json.writeStringProperty("format", report.format().code());
            json.writeNumberProperty("rows_ok", report.rowsOk());
            json.writeNumberProperty("rows_bad", report.rowsBad());
            json.writeNumberProperty("duplicates", report.duplicates());
            writeProblems("errors", report.errors(), language, json);
            writeProblems("warnings", report.warnings(), language, json);
            json.writeEndObject();
        }
        out.println();
    }

    private static void writeProblems(String name, List<ImportProblem> problems, Locale language, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (var problem : problems) {
            json.writeStartObject();
            json.writeNumberProperty("line", problem.line());
            json.writeStringProperty("field", problem.field());
            json.writeStringProperty("code", problem.code().code());
            json.writeStringProperty("message", problem.message(language));
            json.writeStringProperty("remedy", problem.remedy(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeSummary(ImportReport report, Locale language, PrintStream out) {
        out.println(outcome(report).in(language) + " (" + report.format().code() + "): "
                + report.rowsOk() + " " + GOOD.in(language) + ", "
                + report.rowsBad() + " " + BAD.in(language) + ", "
                + report.duplicates() + " " + REPEATED.in(language) + ".");
        list(ERRORS.in(language), report.errors(), language, out);
        list(WARNINGS.in(language), report.warnings(), language, out);
    }

    private static Phrase outcome(ImportReport report) {
        return switch (report.outcome()) {
            case ACCEPT -> new Phrase("Accepted", "Aceptado");
            case PARTIAL -> new Phrase("Accepted in part", "Aceptado en parte");
            case REJECT -> new Phrase("Rejected", "Rechazado");
        };
    }

    private static void list(String title, List<ImportProblem> problems, Locale language, PrintStream out) {
        if (problems.isEmpty()) return;
        out.println();
        out.println(title);
        for (var problem : problems) {
            out.println("  " + problem.message(language) + " [" + problem.code().code() + "]");
            out.println("    " + problem.remedy(language));
        }
    }
}
