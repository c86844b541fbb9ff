package org.cotejo.project;

import static org.cotejo.audit.AuditLog.Act;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.audit.AuditLog;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.BilingualText;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.version.Acknowledgements;
import org.cotejo.project.version.Change;
import org.cotejo.project.version.ChangeLogs;
import org.cotejo.project.version.Difference;
import org.cotejo.project.version.Fate;
import org.cotejo.project.version.Mappings;
import org.cotejo.project.version.Translation;
import org.cotejo.project.version.Vocabulary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Shows the versions of a protocol and what differs between them, and knows who has read it. */
@Service
public class VersionService {
    private final ProjectService members;
    private final Protocols protocols;
    private final Mappings mappings;
    private final ChangeLogs logs;
    private final Acknowledgements acknowledgements;
    private final InstantSource clock;
    private final JsonMapper json;
    private final AuditLog audit;

    VersionService(
            ProjectService members,
            Protocols protocols,
            Mappings mappings,
            ChangeLogs logs,
            Acknowledgements acknowledgements,
            InstantSource clock,
            JsonMapper json,
            AuditLog audit) {
        this.members = members;
        this.protocols = protocols;
        this.mappings = mappings;
        this.logs = logs;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
        this.json = json;
        this.audit = audit;
    }

    /** The version that the project works under: the published one, else its draft. */
    @Transactional(readOnly = true)
    Protocols.Stored protocolOf(ProjectId project, Caller caller) {
        members.requireRole(caller, project, Role.values());
        return protocols.current(project);
    }

    /** One version; drafts are for whoever makes them. */
    @Transactional(readOnly = true)
    Protocols.Stored version(ProjectId project, ProtocolId id, Caller caller) {
        var role = members.requireRole(caller, project, Role.values());
        return protocols
                .stored(id)
                .filter(stored -> stored.project().equals(project))
                .filter(stored -> !stored.isDraft() || role == Role.LEAD)
                .orElseThrow(Refusal::notFound);
    }

    @Transactional(readOnly = true)
    Protocols.Stored draft(ProjectId project, Caller caller) {
        members.requireRole(caller, project, Role.LEAD);
        return protocols.draftOf(project).orElseThrow(Refusal::notFound);
    }

    /** A published version with how many evaluators have read what changed in it. */
    record Head(Protocols.Stored stored, long acknowledged) {}

    /** The published versions, the newest first. */
    @Transactional(readOnly = true)
    List<Head> versions(ProjectId project, Caller caller) {
        members.requireRole(caller, project, Role.LEAD);
        var counts = acknowledgements.counts(project);
        return protocols.publishedVersions(project).reversed().stream()
                .map(stored -> new Head(stored, counts.getOrDefault(stored.id().value(), 0L)))
                .toList();
    }

    /** A version as a file: the draft, or any that was published. */
    @Transactional(readOnly = true)
    ObjectNode protocolFile(ProjectId project, Optional<ProtocolId> id, Caller caller) {
        members.requireRole(caller, project, Role.LEAD);
        var stored = id.isEmpty() ? protocols.current(project) : version(project, id.get(), caller);
        var log = stored.isDraft()
                ? Optional.<UUID>empty()
                : Optional.of(stored.id().value());
        return ProtocolFile.write(stored, logs.entries(project, log), json);
    }

    /** The draft beside the version before it, with what waits for its change log. */
    record DraftReading(Protocols.Stored draft, Publication publication, List<ChangeLogs.Entry> entries) {}

    @Transactional(readOnly = true)
    DraftReading draftChanges(ProjectId project, Caller caller) {
        var draft = draft(project, caller);
        return new DraftReading(
                draft, Publication.of(draft, protocols, mappings), logs.entries(project, Optional.empty()));
    }

    /** What one version says of itself. */
    record Log(Protocols.Stored version, BilingualText note, List<ChangeLogs.Entry> entries) {}

    /**
     * What is new for somebody.
     *
     * @param from what they know; empty where nothing came before
     * @param due whether they have yet to say that they read it
     * @param logs of every version since, the newest first
     */
    record Reading(
            Protocols.Stored now, Optional<Protocols.Stored> from, boolean due, List<Change> changes, List<Log> logs) {}

    /** What changed in the published version since the caller last read it or, read already, since the one before. */
    @Transactional(readOnly = true)
    Reading changesFor(ProjectId project, Caller caller) {
        members.requireRole(caller, project, Role.values());
        var id = protocols.publishedOf(project).orElseThrow(Refusal::notFound);
        var now = protocols.stored(id).orElseThrow(Refusal::notFound);
        var due = acknowledgements.due(id.value(), caller.account()).isPresent();
        var from = due
                ? acknowledgements.knownBefore(id.value(), caller.account()).map(ProtocolId::new)
                : Optional.ofNullable(now.previous());
        return reading(now, from.flatMap(protocols::stored), due);
    }

    private Reading reading(Protocols.Stored now, Optional<Protocols.Stored> from, boolean due) {
        if (from.isEmpty()) return new Reading(now, from, due, List.of(), List.of());
        var versions = protocols.publishedVersions(now.project());
        var first = versions.stream()
                .map(Protocols.Stored::id)
                .toList()
                .indexOf(from.get().id());
        var since = versions.subList(first, versions.size());
        var fates = translation(since).renames(from.get().id().value());
        var changes =
                Difference.between(from.get().document().json(), now.document().json(), fates);
        var said = new ArrayList<Log>();
        for (var version : since.subList(1, since.size()).reversed()) {
            var entries = logs.entries(now.project(), Optional.of(version.id().value()));
            if (!version.note().es().isEmpty() || !entries.isEmpty())
                said.add(new Log(version, version.note(), entries));
        }
        return new Reading(now, from, due, changes, said);
    }

    /** Says that the caller has read what changed; the database keeps when. */
    @Transactional
    void acknowledge(ProjectId project, ProtocolId protocol, Caller caller) {
        members.requireRole(caller, project, Role.EVALUATOR);
        var published =
                protocols.publishedOf(project).flatMap(protocols::stored).orElseThrow(Refusal::notFound);
        if (!published.id().equals(protocol))
            throw Refusal.of(new ProjectProblem.AcknowledgedOther(published.version()));
        if (!acknowledgements.insert(protocol.value(), caller.account(), clock.instant())) return;
        audit.add(Act.by(caller.account(), "protocol.acknowledged", "protocol", protocol.value())
                .in(project)
                .with(Map.of("version", published.version())));
    }

    /** Refuses new work to whoever has not read what changed in the version under which it would be done. */
    public void requireAcknowledged(ProtocolId protocol, AccountId account) {
        acknowledgements.due(protocol.value(), account).ifPresent(version -> {
            throw Refusal.of(new ProjectProblem.ProtocolNotAcknowledged(version));
        });
    }

    /** What was said under any version of a project, in the codes of the newest. */
    @Transactional(readOnly = true)
    public Translation translation(ProjectId project) {
        return translation(protocols.publishedVersions(project));
    }

    private Translation translation(List<Protocols.Stored> versions) {
        Map<UUID, List<Fate>> fates = versions.size() < 2
                ? Map.of()
                : mappings.ofProject(versions.getFirst().project().value());
        return new Translation(versions.stream()
                .map(stored -> new Translation.Edition(
                        stored.id().value(),
                        stored.version(),
                        Vocabulary.of(protocols.byId(stored.id())),
                        fates.getOrDefault(stored.id().value(), List.of())))
                .toList());
    }
}
