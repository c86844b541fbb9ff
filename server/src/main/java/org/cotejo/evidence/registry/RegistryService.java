package org.cotejo.evidence.registry;

import static org.cotejo.audit.AuditLog.Act;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.audit.AuditLog;
import org.cotejo.bundle.registry.SourceRule;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the registry to who works in a project, and lets who leads it make another version. */
@Service
public class RegistryService {
    private final Registries registries;
    private final ProjectService projects;
    private final InstantSource clock;
    private final AuditLog audit;

    RegistryService(Registries registries, ProjectService projects, InstantSource clock, AuditLog audit) {
        this.registries = registries;
        this.projects = projects;
        this.clock = clock;
        this.audit = audit;
    }

    /** The version by which sources are judged now. */
    @Transactional
    public RegistryVersion currentRegistry(ProjectId project) {
        return registries.current(project, clock.instant());
    }

    /** A version that a verdict was given under. */
    public RegistryVersion version(ProjectId project, int version) {
        return registries.byNumber(project, version).orElseThrow(Refusal::notFound);
    }

    @Transactional
    RegistryVersion show(ProjectId project, Optional<Integer> version, Caller caller) {
        projects.requireRole(caller, project, Role.EVALUATOR, Role.REVIEWER, Role.LEAD);
        if (version.isEmpty()) return currentRegistry(project);
        return version(project, version.get());
    }

    @Transactional
    RegistryVersion changeRegistry(
            ProjectId project, int versionSeen, List<SourceRule> rules, String note, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        var problems = RegistryRules.check(rules);
        if (!problems.isEmpty()) throw Refusal.of("validation", problems);
        var now = currentRegistry(project);
        var next = new RegistryVersion(versionSeen + 1, clock.instant(), note.strip(), List.copyOf(rules));
        var isNext = now.version() == versionSeen && registries.insert(project, next, Optional.of(caller.account()));
        if (!isNext) throw Refusal.of(new RegistryProblem.RegistryChanged(now.version()));
        audit.add(Act.by(caller.account(), "registry.changed", "project", project.value())
                .in(project)
                .with(Map.of("version", next.version())));
        return next;
    }
}
