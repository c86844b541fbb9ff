package org.cotejo.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.cotejo.kernel.BilingualText;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.version.Change;
import org.cotejo.project.version.ChangeLogs;
import org.cotejo.project.version.Difference;
import org.cotejo.project.version.Fate;
import org.cotejo.project.version.MappingProblem;
import org.cotejo.project.version.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The versions of a project's protocol, the difference between them and who has read it. */
@RestController
@RequestMapping("/api/v1/projects/{project}")
class VersionController {
    private final VersionService versions;
    private final ProtocolService drafts;

    VersionController(VersionService versions, ProtocolService drafts) {
        this.versions = versions;
        this.drafts = drafts;
    }

    record VersionView(
            ProtocolId protocolId,
            String version,

            @Schema(allowableValues = {"published", "retired"})
            String state,

            @Nullable String sha256,
            @Nullable Instant publishedAt,
            long acknowledged) {}

    record VersionList(List<VersionView> versions) {}

    record ChangeEntryView(String entryId, String questionId, BilingualText text) {
        static ChangeEntryView of(ChangeLogs.Entry entry) {
            return new ChangeEntryView(
                    entry.entryId().toString(), entry.questionId().toString(), entry.text());
        }
    }

    /** Something that is missing from the mapping or wrong with it. */
    record MappingGap(
            @Schema(allowableValues = {"criterion", "category", "scale"})
            String part,

            String id,
            String problem) {
        static MappingGap of(MappingProblem problem) {
            return new MappingGap(problem.part(), problem.id(), problem.code());
        }
    }

    /** The draft against the version that it goes on from. */
    record DraftChangesView(
            String fromVersion,
            Step step,
            String lowestVersion,
            List<Change> changes,
            List<Fate> fates,
            List<MappingGap> gaps,
            BilingualText note,
            List<ChangeEntryView> entries) {}

    record MappingRequest(List<Fate> fates) {}

    record ChangeLogRequest(BilingualText note, List<ProtocolService.Rewording> entries) {}

    /** Without the questions: those are their askers'. */
    record VersionLogView(String version, Instant publishedAt, BilingualText note, List<BilingualText> entries) {}

    /** What is new since the version that the reader knows. */
    record ChangesView(
            ProtocolId protocolId,
            String version,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String fromVersion,

            boolean due,
            List<Change> changes,
            List<VersionLogView> logs) {}

    record AcknowledgementRequest(ProtocolId protocolId) {}

    @GetMapping("/protocols")
    VersionList versions(@PathVariable ProjectId project, Caller caller) {
        return new VersionList(versions.versions(project, caller).stream()
                .map(head -> new VersionView(
                        head.stored().id(),
                        head.stored().version(),
                        head.stored().state(),
                        head.stored().sha256(),
                        head.stored().publishedAt(),
                        head.acknowledged()))
                .toList());
    }

    @GetMapping("/protocols/{protocol}")
    ProtocolController.ProtocolView version(
            @PathVariable ProjectId project, @PathVariable ProtocolId protocol, Caller caller) {
        return ProtocolController.ProtocolView.of(versions.version(project, protocol, caller));
    }

    @GetMapping("/protocol/changes")
    ChangesView changes(@PathVariable ProjectId project, Caller caller) {
        var reading = versions.changesFor(project, caller);
        return new ChangesView(
                reading.now().id(),
                reading.now().version(),
                reading.from().map(Protocols.Stored::version).orElse(null),
                reading.due(),
                reading.changes(),
                reading.logs().stream().map(VersionController::log).toList());
    }

    private static VersionLogView log(VersionService.Log log) {
        var publishedAt = log.version().publishedAt();
        if (publishedAt == null) throw new IllegalStateException("expected a published version: " + log.version());
        return new VersionLogView(
                log.version().version(),
                publishedAt,
                log.note(),
                log.entries().stream().map(ChangeLogs.Entry::text).toList());
    }

    @PostMapping("/protocol/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@PathVariable ProjectId project, @RequestBody AcknowledgementRequest request, Caller caller) {
        versions.acknowledge(project, request.protocolId(), caller);
    }

    @GetMapping("/protocol/draft")
    ProtocolController.ProtocolView draft(@PathVariable ProjectId project, Caller caller) {
        return ProtocolController.ProtocolView.of(versions.draft(project, caller));
    }

    @PostMapping("/protocol/draft")
    ProtocolController.ProtocolView startDraft(@PathVariable ProjectId project, Caller caller) {
        return ProtocolController.ProtocolView.of(drafts.startDraft(project, caller));
    }

    @DeleteMapping("/protocol/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardDraft(@PathVariable ProjectId project, Caller caller) {
        drafts.discardDraft(project, caller);
    }

    @GetMapping("/protocol/draft/changes")
    DraftChangesView draftChanges(@PathVariable ProjectId project, Caller caller) {
        var reading = versions.draftChanges(project, caller);
        var publication = reading.publication();
        return new DraftChangesView(
                publication.previous().version(),
                Difference.stepOf(publication.changes()),
                publication.lowest().toString(),
                publication.changes(),
                publication.fates(),
                publication.problems().stream().map(MappingGap::of).toList(),
                reading.draft().note(),
                reading.entries().stream().map(ChangeEntryView::of).toList());
    }

    @PutMapping("/protocol/draft/mapping")
    DraftChangesView changeMapping(
            @PathVariable ProjectId project, @RequestBody MappingRequest request, Caller caller) {
        drafts.changeMapping(project, request.fates(), caller);
        return draftChanges(project, caller);
    }

    @PutMapping("/protocol/draft/log")
    DraftChangesView changeLog(@PathVariable ProjectId project, @RequestBody ChangeLogRequest request, Caller caller) {
        drafts.changeLog(project, request.note(), request.entries(), caller);
        return draftChanges(project, caller);
    }
}
