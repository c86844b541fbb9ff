package org.cotejo.exchange;

import static org.cotejo.audit.AuditLog.Act;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import org.cotejo.assistance.Suggestions;
import org.cotejo.audit.AuditLog;
import org.cotejo.insight.PreferenceRows;
import org.cotejo.insight.RatingRows;
import org.cotejo.insight.RubricRows;
import org.cotejo.judgment.Submissions;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Protocols;
import org.cotejo.project.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a project's submissions say, row by row as the database hands it over. */
@Service
public class ExportService {
    /** Item, response and model come from other people's files; what we write ourselves needs no quotes. */
    private static final QuoteStrategy IMPORTED_WORDS = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return line > 1 && field < 3;
        }

        @Override
        public boolean quoteEmpty(int line, int field) {
            return false;
        }
    };

    private final Submissions submissions;
    private final RatingRows ratings;
    private final PreferenceRows preferences;
    private final RubricRows rubricAnswers;
    private final Suggestions suggestions;
    private final ProjectService projects;
    private final Protocols protocols;
    private final AuditLog audit;

    ExportService(
            Submissions submissions,
            RatingRows ratings,
            PreferenceRows preferences,
            RubricRows rubricAnswers,
            Suggestions suggestions,
            ProjectService projects,
            Protocols protocols,
            AuditLog audit) {
        this.submissions = submissions;
        this.ratings = ratings;
        this.preferences = preferences;
        this.rubricAnswers = rubricAnswers;
        this.suggestions = suggestions;
        this.projects = projects;
        this.protocols = protocols;
        this.audit = audit;
    }

    /** Refuses who may not export, before the first byte is written. */
    @Transactional
    public void permitExport(ProjectId project, String what, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        audit.add(Act.by(caller.account(), "export.written", "export", what).in(project));
    }

    /** One canonical document a line. */
    @Transactional(readOnly = true)
    public void writeSubmissions(ProjectId project, Writer writer) {
        submissions.streamDocuments(project, document -> {
            try {
                writer.write(document);
                writer.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** One rating a row; evaluators by their pseudonyms. */
    @Transactional(readOnly = true)
    public void writeRatings(ProjectId project, Writer writer, Caller caller) {
        var people = projects.pseudonyms(project, caller);
        var csv = csv(writer, IMPORTED_WORDS);
        csv.writeRecord(
                "item",
                "response",
                "model",
                "evaluator",
                "criterion",
                "value",
                "not_applicable",
                "submitted_at",
                "protocol_version");
        ratings.stream(
                project,
                row -> csv.writeRecord(
                        row.item(),
                        row.response(),
                        row.model().orElse(""),
                        people.get(row.evaluator()).pseudonym(),
                        row.criterion(),
                        Objects.toString(row.value(), ""),
                        Boolean.toString(row.notApplicable()),
                        row.submittedAt().toString(),
                        protocols.byId(row.protocol()).version()));
        flush(csv);
    }

    /** One vote a row, the models in the order of the data; pairs of one model or of none say nothing of models. */
    @Transactional(readOnly = true)
    public void writePreferences(ProjectId project, Writer writer, Caller caller) {
        var people = projects.pseudonyms(project, caller);
        var csv = csv(writer, IMPORTED_WORDS);
        csv.writeRecord("a", "b", "item", "winner", "value", "a_shown_first", "evaluator", "submitted_at");
        preferences.overall(project).stream()
                .filter(PreferenceRows.Row::tellsModelsApart)
                .forEach(row -> csv.writeRecord(
                        row.a().orElseThrow(),
                        row.b().orElseThrow(),
                        row.item(),
                        row.winner(),
                        Objects.toString(row.value(), ""),
                        Boolean.toString(row.isAFirst()),
                        people.get(row.evaluator()).pseudonym(),
                        row.submittedAt().toString()));
        flush(csv);
    }

    /** One answer to a rubric item a row. */
    @Transactional(readOnly = true)
    public void writeRubricAnswers(ProjectId project, Writer writer, Caller caller) {
        var people = projects.pseudonyms(project, caller);
        // Texts of others stand in most columns, so that all are quoted.
        var csv = csv(writer, QuoteStrategies.ALWAYS);
        csv.writeRecord(
                "item",
                "response",
                "model",
                "evaluator",
                "rubric_item",
                "text",
                "points",
                "axis",
                "met",
                "reason",
                "submitted_at");
        rubricAnswers.stream(
                project,
                row -> csv.writeRecord(
                        row.item(),
                        row.response(),
                        row.model().orElse(""),
                        people.get(row.evaluator()).pseudonym(),
                        row.rubricItem(),
                        row.text(),
                        Integer.toString(row.points()),
                        row.axis().orElse(""),
                        Boolean.toString(row.met()),
                        row.reason().orElse(""),
                        row.submittedAt().toString()));
        flush(csv);
    }

    /** One suggestion a row with what became of it; an assignment to which none was shown has a row of its own. */
    @Transactional(readOnly = true)
    public void writeSuggestions(ProjectId project, Writer writer, Caller caller) {
        var people = projects.pseudonyms(project, caller);
        var csv = csv(writer, QuoteStrategies.REQUIRED);
        csv.writeRecord(
                "assignment",
                "evaluator",
                "assisted",
                "drawn_at",
                "response",
                "target",
                "kind",
                "code",
                "start",
                "end",
                "exact",
                "shown_at",
                "decision",
                "decided_at");
        suggestions.stream(
                project,
                row -> csv.writeRecord(
                        row.assignment().toString(),
                        people.get(row.evaluator()).pseudonym(),
                        Boolean.toString(row.assisted()),
                        row.drawnAt().toString(),
                        row.response().map(id -> id.value().toString()).orElse(""),
                        row.target().orElse(""),
                        row.kind().orElse(""),
                        row.code().orElse(""),
                        Objects.toString(row.start(), ""),
                        Objects.toString(row.end(), ""),
                        row.exact().orElse(""),
                        row.shownAt().map(Object::toString).orElse(""),
                        row.decision().orElse(""),
                        row.decidedAt().map(Object::toString).orElse("")));
        flush(csv);
    }

    private static CsvWriter csv(Writer writer, QuoteStrategy quotes) {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(quotes)
                .build(writer);
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
