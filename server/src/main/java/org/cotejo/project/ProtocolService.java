package org.cotejo.project;

import static org.cotejo.audit.AuditLog.Act;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.audit.AuditLog;
import org.cotejo.kernel.BilingualText;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.Problem;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.kernel.Sha256;
import org.cotejo.project.draft.DraftRules;
import org.cotejo.project.version.ChangeLogs;
import org.cotejo.project.version.Fate;
import org.cotejo.project.version.Mappings;
import org.cotejo.project.version.Step;
import org.cotejo.project.version.VersionNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts drafts from what is published, lets leads change them, and publishes them: one draft and one published at a time. */
@Service
public class ProtocolService {
    private static final int TEXT_MAX = 4_000;

    private final Projects projects;
    private final ProjectService members;
    private final Protocols protocols;
    private final Gallery gallery;
    private final Mappings mappings;
    private final ChangeLogs logs;
    private final Ids ids;
    private final InstantSource clock;
    private final JsonMapper json;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ProtocolService(
            Projects projects,
            ProjectService members,
            Protocols protocols,
            Gallery gallery,
            Mappings mappings,
            ChangeLogs logs,
            Ids ids,
            InstantSource clock,
            JsonMapper json,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.projects = projects;
        this.members = members;
        this.protocols = protocols;
        this.gallery = gallery;
        this.mappings = mappings;
        this.logs = logs;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.audit = audit;
        this.events = events;
    }

    /** A draft that begins as the published version is. */
    @Transactional
    Protocols.Stored startDraft(ProjectId project, Caller caller) {
        members.requireRole(caller, project, Role.LEAD);
        projects.lock(project);
        protocols.draftOf(project).ifPresent(draft -> {
            throw Refusal.of(new ProjectProblem.DraftAlready(draft.version()));
        });
        var published = protocols.current(project);
        var version = numberOf(published).next(Step.PATCH);
        var id = new ProtocolId(ids.next());
        protocols.insertDraft(
                id,
                project,
                new Protocols.Beginning(version.toString(), Optional.of(published.id()), clock.instant()),
                published.document());
        auditDraft(project, id, "protocol.draft_started", Map.of("from", published.version()), caller);
        return protocols.draftOf(project).orElseThrow();
    }

    static VersionNumber numberOf(Protocols.Stored stored) {
        return VersionNumber.of(stored.version())
                .orElseThrow(() -> new IllegalStateException("not a version: " + stored.version()));
    }

    /** Takes the draft away; what waits for the next version goes on waiting. */
    @Transactional
    void discardDraft(ProjectId project, Caller caller) {
        var draft = draftOf(project, caller);
        if (draft.previous() == null) throw Refusal.of(new ProjectProblem.FirstDraftStays());
        protocols.deleteDraft(draft.id());
        auditDraft(project, draft.id(), "protocol.draft_discarded", Map.of(), caller);
    }

    private Protocols.Stored draftOf(ProjectId project, Caller caller) {
        members.requireRole(caller, project, Role.LEAD);
        return protocols.lockDraftOf(project).orElseThrow(() -> Refusal.of(new ProjectProblem.ProtocolPublished()));
    }

    /** The keys that the draft proposes for its tasks; each evaluator's own keys come before them. */
    @Transactional
    Protocols.Stored changeProtocolKeys(ProjectId project, Map<String, String> keys, Caller caller) {
        var draft = draftOf(project, caller);
        var document = draft.document().withKeys(keys, json);
        refuseIfAny(document.keyProblems(json));
        return changeDraft(draft, document, "protocol.keys_changed", caller);
    }

    /** Another guideline, rubric or taxonomy in place of the draft's. */
    @Transactional
    Protocols.Stored changeProtocolPart(ProjectId project, String part, JsonNode content, Caller caller) {
        var draft = draftOf(project, caller);
        var document = draft.document().with(part, content);
        refuseIfAny(DraftRules.check(part, document.json()));
        refuseIfAny(document.keyProblems(json));
        return changeDraft(draft, document, "protocol.changed", caller);
    }

    /** The whole of a file in place of the draft's document, or nothing of it. */
    @Transactional
    Protocols.Stored importProtocol(ProjectId project, JsonNode file, Caller caller) {
        var draft = draftOf(project, caller);
        return changeDraft(draft, ProtocolFile.read(file, json), "protocol.imported", caller);
    }

    /** A protocol of the gallery in place of the draft's document. */
    @Transactional
    Protocols.Stored takeShipped(ProjectId project, String id, Caller caller) {
        var draft = draftOf(project, caller);
        var document = gallery.document(id).orElseThrow(() -> Refusal.of(new ProjectProblem.ShippedUnknown(id)));
        return changeDraft(draft, document, "protocol.shipped_taken", caller);
    }

    private Protocols.Stored changeDraft(Protocols.Stored draft, ProtocolDocument document, String act, Caller caller) {
        protocols.updateDraft(draft.id(), document);
        auditDraft(draft.project(), draft.id(), act, Map.of(), caller);
        return protocols.draftOf(draft.project()).orElseThrow();
    }

    /** What the lead decided of the codes of the version before; what is still missing may stay so until publication. */
    @Transactional
    void changeMapping(ProjectId project, List<Fate> decided, Caller caller) {
        var draft = draftOf(project, caller);
        var rules = Publication.rules(draft, protocols);
        refuseIfAny(rules.checkDecided(decided));
        var asked = rules.completed(decided);
        mappings.replace(
                draft.id().value(), decided.stream().filter(asked::contains).toList());
        auditDraft(project, draft.id(), "protocol.mapping_changed", Map.of(), caller);
    }

    /** A line of the change log in other words. */
    record Rewording(UUID entryId, BilingualText text) {}

    /** What the lead says of the whole change, and the words of the lines that questions added. */
    @Transactional
    void changeLog(ProjectId project, BilingualText note, List<Rewording> lines, Caller caller) {
        var draft = draftOf(project, caller);
        if (note.es().length() > TEXT_MAX || note.en().length() > TEXT_MAX)
            throw Refusal.of(new ProjectProblem.ChangeTextRefused("/note", TEXT_MAX));
        protocols.changeNote(
                draft.id(), new BilingualText(note.es().strip(), note.en().strip()));
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            refuseText(line.text(), "/entries/" + index);
            if (!logs.reword(project, line.entryId(), line.text())) throw Refusal.notFound();
        }
        auditDraft(project, draft.id(), "protocol.log_changed", Map.of(), caller);
    }

    /** Refuses a line of a change log that is missing in a language or too long. */
    static void refuseText(BilingualText text, String at) {
        for (var one : List.of(text.es(), text.en())) {
            if (one.isBlank() || one.length() > TEXT_MAX)
                throw Refusal.of(new ProjectProblem.ChangeTextRefused(at, TEXT_MAX));
        }
    }

    /**
     * How a draft is published.
     *
     * @param version its number; empty for the lowest that tells of the change
     * @param again whether everything is judged again under it
     */
    public record Order(Optional<String> version, boolean again) {
        public static final Order PLAIN = new Order(Optional.empty(), false);
    }

    /** Seals the draft: from here on nobody can change what a submission was made under. */
    @Transactional
    public Protocol publishProtocol(ProjectId project, Order order, Caller caller) {
        members.requireRole(caller, project, Role.LEAD);
        projects.lock(project);
        var draft = draftOf(project, caller);
        refuseIfAny(draft.document().keyProblems(json));
        if (draft.note().es().isEmpty() != draft.note().en().isEmpty())
            throw Refusal.of(new ProjectProblem.NoteInOneLanguage());
        var now = clock.instant();
        var lowest = draft.previous() == null ? numberOf(draft) : retirePrevious(draft, now);
        var version = order.version().map(chosen -> notBelow(lowest, chosen)).orElse(lowest);
        var sha256 = Sha256.of(draft.document().json().toString());
        protocols.publish(draft.id(), new Protocols.Seal(version.toString(), sha256, now));
        logs.seal(project, draft.id().value());
        auditDraft(
                project,
                draft.id(),
                "protocol.published",
                Map.of("sha256", sha256, "version", version.toString(), "again", order.again()),
                caller);
        events.publishEvent(new ProtocolPublished(project, draft.id(), order.again()));
        return protocols.byId(draft.id());
    }

    /** Completes the mapping and ends the version before; the lowest number that the new one may have. */
    private VersionNumber retirePrevious(Protocols.Stored draft, Instant now) {
        var publication = Publication.of(draft, protocols, mappings);
        refuseIfAny(publication.problems());
        if (publication.changes().isEmpty())
            throw Refusal.of(
                    new ProjectProblem.ProtocolUnchanged(publication.previous().version()));
        mappings.replace(draft.id().value(), publication.fates());
        protocols.retire(publication.previous().id(), now);
        return publication.lowest();
    }

    private static VersionNumber notBelow(VersionNumber lowest, String chosen) {
        return VersionNumber.of(chosen)
                .filter(number -> number.compareTo(lowest) >= 0)
                .orElseThrow(() -> Refusal.of(new ProjectProblem.VersionTooLow(chosen, lowest.toString())));
    }

    private void auditDraft(ProjectId project, ProtocolId draft, String act, Map<String, ?> detail, Caller caller) {
        audit.add(Act.by(caller.account(), act, "protocol", draft.value())
                .in(project)
                .with(detail));
    }

    private static void refuseIfAny(List<? extends Problem> problems) {
        if (!problems.isEmpty()) throw Refusal.of("validation", problems);
    }
}
