package org.cotejo.assistance;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cotejo.assignment.Assignment;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.assignment.AssignmentService;
import org.cotejo.assistance.checks.CheckKind;
import org.cotejo.assistance.checks.Prose;
import org.cotejo.assistance.checks.QuickChecks;
import org.cotejo.assistance.checks.Readability;
import org.cotejo.corpus.Corpus;
import org.cotejo.corpus.Item;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Protocols;
import org.cotejo.project.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows suggestions to whoever works on an assignment, unless the lot fell on working without, and keeps what becomes of them. */
@Service
class AssistanceService {
    private static final Set<String> DECISIONS = Set.of("accepted", "dismissed");
    private static final int JUSTIFICATION_MAX = 20_000;

    private final Lots lots;
    private final Suggestions suggestions;
    private final HeavyChecks heavy;
    private final AssignmentService assignments;
    private final ProjectService projects;
    private final Protocols protocols;
    private final Corpus corpus;
    private final InstantSource clock;

    AssistanceService(
            Lots lots,
            Suggestions suggestions,
            HeavyChecks heavy,
            AssignmentService assignments,
            ProjectService projects,
            Protocols protocols,
            Corpus corpus,
            InstantSource clock) {
        this.lots = lots;
        this.suggestions = suggestions;
        this.heavy = heavy;
        this.assignments = assignments;
        this.projects = projects;
        this.protocols = protocols;
        this.corpus = corpus;
        this.clock = clock;
    }

    /** What a check came to. */
    record Checked(
            HeavyChecks.Outcome outcome,
            CheckedText text,
            List<Suggestions.Shown> shown,
            Optional<Readability.Report> readability) {}

    /** Whether the caller's assignment is assisted; the first question draws the lot. */
    @Transactional
    public boolean drawAssistance(AssignmentId id, Caller caller) {
        return isAssisted(assignments.ofCaller(id, caller));
    }

    boolean areToolsInstalled() {
        return heavy.areInstalled();
    }

    /** The checks that take milliseconds, of one of the assignment's responses. */
    @Transactional
    public Checked checkQuickly(AssignmentId id, Optional<ResponseId> response, Caller caller) {
        var text = response(assisted(id, caller), response);
        var outcome = QuickChecks.check(Prose.of(text.text()), text.locale(), text.prompt());
        var done = new HeavyChecks.Outcome(HeavyChecks.Outcome.DONE, outcome.findings());
        return shown(done, text, outcome.readability());
    }

    /** A check of a response in the other process: begun, still running, or what it came to. */
    @Transactional
    public Checked checkHeavily(AssignmentId id, CheckKind kind, Optional<ResponseId> response, Caller caller) {
        var text = response(assisted(id, caller), response);
        return shown(heavy.check(kind, text.text(), text.language()), text, Optional.empty());
    }

    /** The grammar of what the evaluator writes. */
    @Transactional
    public Checked checkJustification(AssignmentId id, String justification, Caller caller) {
        if (justification.isBlank() || justification.length() > JUSTIFICATION_MAX) {
            throw Refusal.of(new AssistanceProblem.CheckedTextMissing());
        }
        var assignment = assisted(id, caller);
        var item = corpus.item(assignment.item());
        var text = new CheckedText(assignment, Optional.empty(), justification, locale(item), "");
        return shown(heavy.check(CheckKind.GRAMMAR, justification, text.language()), text, Optional.empty());
    }

    @Transactional
    public void decideSuggestion(AssignmentId id, SuggestionId suggestion, String decision, Caller caller) {
        if (!DECISIONS.contains(decision)) throw Refusal.of(new AssistanceProblem.DecisionUnknown(decision));
        var assignment = assignments.ofCaller(id, caller);
        assignments.requireLive(assignment);
        if (!suggestions.decide(id, suggestion, decision, clock.instant())) throw Refusal.notFound();
    }

    /** What the suggestions of a project came to. */
    record Report(Suggestions.Share share, List<Suggestions.Count> counts) {}

    @Transactional(readOnly = true)
    public Report report(ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        return new Report(suggestions.share(project), suggestions.counts(project));
    }

    private Checked shown(HeavyChecks.Outcome outcome, CheckedText text, Optional<Readability.Report> readability) {
        return new Checked(outcome, text, suggestions.show(text, outcome.findings(), clock.instant()), readability);
    }

    private Assignment assisted(AssignmentId id, Caller caller) {
        var assignment = assignments.ofCaller(id, caller);
        assignments.requireLive(assignment);
        if (!isAssisted(assignment)) throw Refusal.of(new AssistanceProblem.TaskUnassisted());
        return assignment;
    }

    private boolean isAssisted(Assignment assignment) {
        var percent = protocols.byId(assignment.protocol()).taskSettings().unassistedPercentOrInitial();
        var of = new Lots.Drawn(assignment.id(), assignment.project(), assignment.evaluator());
        return lots.isAssisted(of, percent, clock.instant());
    }

    private CheckedText response(Assignment assignment, Optional<ResponseId> wanted) {
        var id = wanted.orElse(assignment.response());
        if (!assignment.shown().contains(id)) throw Refusal.notFound();
        var item = corpus.item(assignment.item());
        return new CheckedText(assignment, Optional.of(id), corpus.response(id).text(), locale(item), item.prompt());
    }

    private static String locale(Item item) {
        return Objects.requireNonNullElse(item.locale(), "es");
    }
}
