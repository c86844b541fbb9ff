package org.cotejo.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.corpus.Corpus;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ComparisonSettings;
import org.cotejo.project.ProjectService;
import org.cotejo.project.ProofSettings;
import org.cotejo.project.ProtocolId;
import org.cotejo.project.ProtocolService;
import org.cotejo.project.Role;
import org.cotejo.project.TaskSettings;
import org.cotejo.project.WorkOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Projects as their members see them; here because a project is shown with what it holds. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectController {
    private final ProjectService projects;
    private final ProtocolService protocols;
    private final Corpus corpus;

    ProjectController(ProjectService projects, ProtocolService protocols, Corpus corpus) {
        this.projects = projects;
        this.protocols = protocols;
        this.corpus = corpus;
    }

    record ProjectView(
            ProjectId projectId,
            String name,

            @Schema(allowableValues = {"draft", "published"})
            String state,

            @Schema(allowableValues = {"lead", "reviewer", "evaluator"})
            String role,

            ProtocolId protocolId,
            String protocolVersion,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ProtocolId draftProtocolId,

            int overlap,
            int leaseMinutes,
            int expectedMinutes,

            @Schema(allowableValues = {"single", "comparison"})
            String taskKind,

            int responsesMax,
            int repeatPercent,
            boolean factsFirst,
            boolean conditionsFirst,
            boolean guidelineChecklist,
            boolean rubricItems,
            long promptsWithRubric,
            int unassistedPercent,
            boolean proofRequired,
            int proofQueries,
            int proofConnectors,
            long items,
            long responses,
            long evaluators,
            Instant createdAt,
            @Nullable Instant publishedAt) {}

    record ProjectList(List<ProjectView> projects) {}

    /** The protocol is one of the gallery; without one it is the first of them. */
    record ProjectRequest(String name, @Nullable String protocol) {}

    record ProjectChange(
            @Nullable String name,
            @Nullable Integer overlap,
            @Nullable Integer leaseMinutes,
            @Nullable Integer expectedMinutes,

            @Schema(allowableValues = {"single", "comparison"}) @Nullable
            String taskKind,

            @Nullable Integer responsesMax,
            @Nullable Integer repeatPercent,
            @Nullable Boolean factsFirst,
            @Nullable Boolean conditionsFirst,
            @Nullable Boolean guidelineChecklist,
            @Nullable Boolean rubricItems,
            @Nullable Integer unassistedPercent,
            @Nullable Boolean proofRequired,
            @Nullable Integer proofQueries,
            @Nullable Integer proofConnectors) {
        TaskSettings over(TaskSettings now) {
            var kind = Optional.ofNullable(taskKind).orElse(now.kind());
            var comparison = now.comparisonOrInitial();
            var facts = Optional.ofNullable(factsFirst).orElse(now.putsFactsFirst());
            return new TaskSettings(
                    kind,
                    Optional.ofNullable(overlap).orElse(now.overlap()),
                    Optional.ofNullable(leaseMinutes).orElse(now.leaseMinutes()),
                    Optional.ofNullable(expectedMinutes).orElse(now.expectedMinutes()),
                    !kind.equals(TaskSettings.COMPARISON)
                            ? null
                            : new ComparisonSettings(
                                    Optional.ofNullable(responsesMax).orElse(comparison.responsesMax()),
                                    Optional.ofNullable(repeatPercent).orElse(comparison.repeatPercent()),
                                    facts),
                    Optional.ofNullable(rubricItems).orElse(now.rubricItems()),
                    Optional.ofNullable(unassistedPercent).orElse(now.unassistedPercentOrInitial()),
                    new WorkOrder(
                            Optional.ofNullable(conditionsFirst)
                                    .orElse(now.orderOrFree().conditionsFirst()),
                            facts,
                            Optional.ofNullable(guidelineChecklist)
                                    .orElse(now.orderOrFree().guidelineChecklist())),
                    proof(now.proofOrInitial()));
        }

        private ProofSettings proof(ProofSettings now) {
            return new ProofSettings(
                    Optional.ofNullable(proofRequired).orElse(now.required()),
                    Optional.ofNullable(proofQueries).orElse(now.queries()),
                    Optional.ofNullable(proofConnectors).orElse(now.connectors()));
        }
    }

    /** The number of the version, by itself the lowest that fits; and whether everything is judged again. */
    record PublicationRequest(
            @Nullable String version, @Nullable Boolean again) {}

    @GetMapping
    ProjectList list(Caller caller) {
        var mine = projects.projectsOf(caller.account());
        var sizes = corpus.sizes(mine.stream().map(one -> one.project().id()).toList());
        return new ProjectList(mine.stream().map(one -> view(one, sizes)).toList());
    }

    @PostMapping
    ProjectView create(@RequestBody ProjectRequest request, Caller caller) {
        var protocol = request.protocol();
        var project = protocol == null
                ? projects.createProject(request.name(), caller)
                : projects.createProject(request.name(), protocol, caller);
        return one(project.id(), caller);
    }

    @GetMapping("/{id}")
    ProjectView one(@PathVariable ProjectId id, Caller caller) {
        return view(projects.projectOf(id, caller.account()), corpus.sizes(List.of(id)));
    }

    @PatchMapping("/{id}")
    ProjectView change(@PathVariable ProjectId id, @RequestBody ProjectChange change, Caller caller) {
        projects.projectOf(id, caller.account());
        var now = projects.editedSettings(id);
        projects.changeProject(id, Optional.ofNullable(change.name()), change.over(now), caller);
        return one(id, caller);
    }

    @PostMapping("/{id}/publish")
    ProjectView publish(
            @PathVariable ProjectId id,
            @RequestBody(required = false) @Nullable PublicationRequest request,
            Caller caller) {
        var order = request == null
                ? ProtocolService.Order.PLAIN
                : new ProtocolService.Order(
                        Optional.ofNullable(request.version()), Boolean.TRUE.equals(request.again()));
        protocols.publishProtocol(id, order, caller);
        return one(id, caller);
    }

    private ProjectView view(ProjectService.MyProject mine, Map<ProjectId, Corpus.Size> sizes) {
        var id = mine.project().id();
        var size = sizes.getOrDefault(id, new Corpus.Size(id, 0, 0, 0));
        return new ProjectView(
                id,
                mine.project().name(),
                mine.isPublished() ? "published" : "draft",
                mine.role().name().toLowerCase(java.util.Locale.ROOT),
                mine.protocol(),
                mine.version(),
                mine.role() == Role.LEAD && mine.isPublished() ? mine.draft().orElse(null) : null,
                mine.settings().overlap(),
                mine.settings().leaseMinutes(),
                mine.settings().expectedMinutes(),
                mine.settings().kind(),
                mine.settings().comparisonOrInitial().responsesMax(),
                mine.settings().comparisonOrInitial().repeatPercent(),
                mine.settings().putsFactsFirst(),
                mine.settings().orderOrFree().conditionsFirst(),
                mine.settings().orderOrFree().guidelineChecklist(),
                mine.settings().asksRubricItems(),
                size.itemsWithRubric(),
                mine.settings().unassistedPercentOrInitial(),
                mine.settings().proofOrInitial().required(),
                mine.settings().proofOrInitial().queries(),
                mine.settings().proofOrInitial().connectors(),
                size.items(),
                size.responses(),
                projects.count(id, Role.EVALUATOR),
                mine.project().createdAt(),
                mine.publishedAt().orElse(null));
    }
}
